/// What a message is. An export says of what is not text only that it was there.
enum KakaoContent: String {
    case message, photo, video, voice, emoticon, file, deleted

    init(_ text: String) {
        self = Self.whole[text] ?? Self.counted(text) ?? Self.named(text) ?? .message
    }

    private static let whole: [String: KakaoContent] = [
        "사진": .photo, "<사진 읽지 않음>": .photo, "Photo": .photo, "<Photo>": .photo,
        "동영상": .video, "<동영상 읽지 않음>": .video, "Video": .video, "<Video>": .video,
        "음성메시지": .voice, "음성 메시지": .voice, "Voice Note": .voice, "Voice Message": .voice,
        "이모티콘": .emoticon, "(이모티콘)": .emoticon, "Emoticon": .emoticon, "Emoticons": .emoticon,
        "(emoticon)": .emoticon, "Sticker": .emoticon,
        "삭제된 메시지입니다.": .deleted, "삭제된 메시지입니다": .deleted, "This message was deleted.": .deleted,
        "This message has been deleted.": .deleted, "Deleted message.": .deleted,
    ]

    /// `사진 3장`, `3 Photos`, `Photos 3`.
    private static func counted(_ text: String) -> KakaoContent? {
        var cursor = Cursor(text)
        if cursor.take("사진 ") {
            return cursor.number(1...3) != nil && cursor.take("장") && cursor.isAtEnd ? .photo : nil
        }
        if cursor.take("Photos ") || cursor.take("Photo ") {
            return cursor.number(1...3) != nil && cursor.isAtEnd ? .photo : nil
        }
        return cursor.number(1...3) != nil && (cursor.take(" Photos") || cursor.take(" photos")) && cursor.isAtEnd
            ? .photo : nil
    }

    /// `파일: 회의록.hwp`, and the long names that pictures get which were exported with the conversation.
    private static func named(_ text: String) -> KakaoContent? {
        if text.hasPrefix("파일: ") || text.hasPrefix("File: ") { return text.contains("\n") ? nil : .file }
        guard let dot = text.lastIndex(of: "."), text.utf8.count <= 80 else { return nil }
        let stem = text[..<dot].utf8
        guard stem.count >= 20, stem.allSatisfy(isHexDigit) else { return nil }
        return endings[text[text.index(after: dot)...].lowercased()]
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }

    private static let endings: [String: KakaoContent] = [
        "jpg": .photo, "jpeg": .photo, "png": .photo, "gif": .photo, "webp": .photo, "heic": .photo,
        "mp4": .video, "mov": .video, "avi": .video, "m4a": .voice,
    ]
}
