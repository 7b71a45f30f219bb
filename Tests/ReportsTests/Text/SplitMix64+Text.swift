import Values

extension SplitMix64 {
    mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: choices.indices, using: &self)]
    }

    /// Korean and Latin words, punctuation, emoji, long words without spaces.
    mutating func text(words: Int) -> String {
        let parts = [
            "회의", "다음", "재참여율을", "a", "the", "report", "3/8", "62.5%", "「모임」", "(정기)", "👨‍👩‍👧", "❤️", "é", "ㅋㅋ", "日本",
            "커뮤니티운영자모임준비위원회", "internationalization", "가나다,라마바.사아자!", "…", "🇰🇷",
        ]
        return (0..<words).map { _ in pick(parts) + (Int.random(in: 0..<4, using: &self) == 0 ? pick(parts) : "") }
            .joined(separator: " ")
    }
}
