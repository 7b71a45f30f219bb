/// What may follow a name without a space: how one addresses people, and particles.
enum KoreanTail {
    /// At most so many in a row: 선생님+들+에게+는.
    private static let most = 4

    private static let parts: Set<String> = [
        "님", "씨", "군", "양", "쌤", "샘", "형", "네", "들", "쪽", "측", "선생", "선생님", "매니저", "대표", "팀장", "활동가",
        "이", "가", "은", "는", "을", "를", "의", "에", "에게", "에게서", "께", "께서", "한테", "한테서", "더러", "보고",
        "와", "과", "랑", "이랑", "하고", "도", "만", "까지", "부터", "마저", "조차", "밖에", "처럼", "보다", "같이", "만큼",
        "로", "으로", "로서", "으로서", "로부터", "으로부터", "에서", "나", "이나", "든", "이든", "라도", "이라도",
        "야", "아", "여", "이여", "며", "이며", "이고", "면", "이면", "인데", "이라", "라고", "이라고", "라는",
        "이라는", "란", "이란", "이다", "였다", "이었다", "입니다", "였습니다", "이었습니다", "예요", "이에요", "이요", "요",
    ]

    private static let longest = parts.map(\.count).max() ?? 0

    static func accepts(_ tail: String) -> Bool {
        accepts(Substring(tail), most)
    }

    private static func accepts(_ tail: Substring, _ left: Int) -> Bool {
        if tail.isEmpty { return true }
        guard left > 0 else { return false }
        return (1...longest).contains { length in
            let part = tail.prefix(length)
            return part.count == length && parts.contains(String(part)) && accepts(tail.dropFirst(length), left - 1)
        }
    }
}
