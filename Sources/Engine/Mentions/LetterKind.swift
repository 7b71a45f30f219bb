/// What a letter is to whoever looks for the beginning and the end of a name.
enum LetterKind {
    case hangul
    /// Of another script, or a digit: such a name stands between spaces and signs.
    case word
    case other

    init(_ letter: Character) {
        switch letter.unicodeScalars.first?.value ?? 0 {
        case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: self = .hangul
        default: self = letter.isLetter || letter.isNumber ? .word : .other
        }
    }
}
