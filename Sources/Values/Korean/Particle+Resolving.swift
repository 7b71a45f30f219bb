extension Particle {
    /// A text in which both forms of a particle were written, 회의을(를), with the one that fits: 회의를. Sentences are
    /// put together from words that nobody knows beforehand, so they are written with both. What cannot be told stays.
    package static func resolved(in text: String) -> String {
        // Nearly every text has none; then it costs one look at its bytes.
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        var out = ""
        var rest = text[...]
        while let (range, both) = firstPair(in: rest) {
            out += rest[..<range.lowerBound]
            if let sound = FinalSound(of: out) {
                out += sound == .vowel ? both.vowel : sound == .rieul && both.isDirection ? both.vowel : both.consonant
            } else {
                out += rest[range]
            }
            rest = rest[range.upperBound...]
        }
        return out + rest
    }

    private struct Pair {
        var written: String
        var consonant: String
        var vowel: String
        /// ㄹ takes the form for vowels.
        var isDirection = false
    }

    private static let pairs = [
        Pair(written: "은(는)", consonant: "은", vowel: "는"), Pair(written: "이(가)", consonant: "이", vowel: "가"),
        Pair(written: "을(를)", consonant: "을", vowel: "를"), Pair(written: "과(와)", consonant: "과", vowel: "와"),
        Pair(written: "(으)로", consonant: "으로", vowel: "로", isDirection: true),
        Pair(written: "(이)라", consonant: "이라", vowel: "라"), Pair(written: "(이)어야", consonant: "이어야", vowel: "여야"),
    ]

    private static func firstPair(in text: Substring) -> (Range<Substring.Index>, Pair)? {
        var first: (Range<Substring.Index>, Pair)?
        for pair in pairs {
            if let range = text.firstRange(of: pair.written), range.lowerBound < first?.0.lowerBound ?? text.endIndex {
                first = (range, pair)
            }
        }
        return first
    }
}
