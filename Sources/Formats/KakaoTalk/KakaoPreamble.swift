/// The two lines that stand above a conversation.
enum KakaoPreamble {
    /// `독서 모임 12 님과 카카오톡 대화`, `KakaoTalk Chats with Book Club`.
    static func isTitle(_ line: some StringProtocol) -> Bool {
        let line = line.trimmedAtEnd
        return line.hasSuffix("카카오톡 대화") || line.hasPrefix("KakaoTalk Chats with ")
            || line.hasSuffix(" with KakaoTalk Chats")
    }

    /// `저장한 날짜 : 2020년 7월 9일 오후 7:35`, `Date Saved : July 9, 2020, 7:35 PM`.
    static func isSaved(_ line: some StringProtocol) -> Bool {
        line.hasPrefix("저장한 날짜 :") || line.hasPrefix("Date Saved :")
    }
}
