/// How a word ends when it is read aloud in Korean.
enum FinalSound {
    case vowel
    /// ㄹ, which 으로 treats as a vowel.
    case rieul
    case consonant

    /// Nil when the word ends in something whose reading cannot be told. Quotation marks are looked through, and a note
    /// in brackets at the end is not read: 회의(정기)는 follows 회의.
    init?(of word: String) {
        var rest = Substring(word)
        while let last = rest.last {
            if last == ")" || last == "）" {
                guard let open = rest.lastIndex(where: { $0 == "(" || $0 == "（" }), open > rest.startIndex else {
                    rest.removeLast()
                    continue
                }
                rest = rest[..<open]
            } else if last.isWhitespace || "\"'’”」』》〉]>.,!?…(（".contains(last) {
                rest.removeLast()
            } else {
                break
            }
        }
        guard let last = rest.last, let scalar = String(last).precomposed else { return nil }
        switch scalar.value {
        case 0xAC00...0xD7A3:
            let final = (scalar.value - 0xAC00) % 28
            self = final == 0 ? .vowel : final == 8 ? .rieul : .consonant
        case 0x3131...0x314E: self = scalar == "ㄹ" ? .rieul : .consonant
        case 0x314F...0x3163: self = .vowel
        case 0x30...0x39: self.init(number: rest.reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ",") })
        case 0x41...0x5A, 0x61...0x7A: self.init(latin: rest)
        // 퍼센트, 도
        case 0x25, 0x2103, 0xB0: self = .vowel
        default: return nil
        }
    }

    /// Digits from the last to the first: 영 일 이 삼 사 오 육 칠 팔 구, and by the zeros at the end 십 백 천 만 억 조.
    private init(number reversed: some Sequence<Character>) {
        let digits = reversed.filter { $0 != "," }
        let zeros = digits.prefix { $0 == "0" }.count
        if zeros > 0, zeros < digits.count {
            // 조 (10¹²) ends in a vowel, and so does 십조; every other power has a final.
            self = (12..<16).contains(zeros) ? .vowel : .consonant
            return
        }
        self =
            switch digits.first {
            case "2", "4", "5", "9": .vowel
            case "1", "7", "8": .rieul
            default: .consonant
            }
    }

    /// Capitals are read letter by letter (URL, 유알엘); other words by the usual way they are written in Hangul, so far
    /// as spelling tells: Slack 슬랙, web 웹, email 이메일, but chart 차트 and blog 블로그.
    private init(latin text: Substring) {
        let word = String(text.reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
        if word.count == 1 || !word.contains(where: \.isLowercase) {
            self =
                switch word.last?.uppercased() {
                case "L", "R": .rieul
                case "M", "N": .consonant
                default: .vowel
                }
            return
        }
        let letters = Array(word.lowercased())
        func letter(_ back: Int) -> Character? { letters.count >= back ? letters[letters.count - back] : nil }
        func isVowel(_ letter: Character?) -> Bool { letter.map { "aeiouy".contains($0) } ?? false }
        switch letter(1) {
        case "l": self = .rieul
        case "m", "n": self = .consonant
        case "g": self = letter(2) == "n" ? .consonant : .vowel
        case "e" where letters.count > 3 && letter(2) == "l": self = .rieul
        case "e" where letters.count > 3 && (letter(2) == "m" || letter(2) == "n") && isVowel(letter(3)):
            self = .consonant
        case "k", "p", "t", "c", "b":
            // After one short vowel, or doubled as in app and Slack, the stop closes the syllable.
            let closing =
                isVowel(letter(2)) ? !isVowel(letter(3)) : "ckpt".contains(letter(2) ?? " ") && isVowel(letter(3))
            self =
                closing && !(letter(2) == "p" && letter(1) == "t") && !(letter(2) == "c" && letter(1) == "t")
                ? .consonant : .vowel
        default: self = .vowel
        }
    }
}

extension String {
    /// The one code point this text is, also when its Hangul came decomposed; nil when it is more.
    fileprivate var precomposed: Unicode.Scalar? {
        var scalars = Array(unicodeScalars)
        if (2...3).contains(scalars.count), (0x1100...0x1112).contains(scalars[0].value),
            (0x1161...0x1175).contains(scalars[1].value)
        {
            let final =
                scalars.count == 3 && (0x11A8...0x11C2).contains(scalars[2].value) ? scalars[2].value - 0x11A7 : 0
            let code = 0xAC00 + ((scalars[0].value - 0x1100) * 21 + scalars[1].value - 0x1161) * 28 + final
            scalars = Unicode.Scalar(code).map { [$0] } ?? []
        }
        return scalars.count == 1 ? scalars[0] : nil
    }
}
