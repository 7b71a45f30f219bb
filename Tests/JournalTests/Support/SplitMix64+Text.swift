import Values

extension SplitMix64 {
    mutating func text(upTo length: Int) -> String {
        let letters: [Character] = ["a", "B", "가", "힣", "é", "e\u{301}", "🎈", "\"", "\\", "/", " ", "\u{7F}", "1"]
        return String((0..<Int.random(in: 0...length, using: &self)).map { _ in letters.randomElement(using: &self)! })
    }
}
