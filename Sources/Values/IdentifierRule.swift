/// What an id may look like, everywhere: it starts with a letter or digit, goes on with letters, digits, `-` and `_`, and has at
/// most 64 of them. It can be typed anywhere, never needs quoting, and is safe as part of a file's name.
package enum IdentifierRule {
    /// The same rule as a JSON Schema pattern.
    package static let pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"

    package static func accepts(_ word: String) -> Bool {
        let bytes = word.utf8
        guard bytes.count <= 64, let first = bytes.first, isWord(first) else { return false }
        return bytes.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    /// As a whole sentence.
    package static let message = LocalizedText(
        ko: "id는 영문자나 숫자로 시작하고 영문자, 숫자, -, _만 쓰며 64자를 넘지 않습니다",
        en: "an id starts with a letter or digit and holds only letters, digits, - and _, at most 64")

    /// As the thing that was expected.
    package static let expectation = LocalizedText(
        ko: "영문자나 숫자로 시작하고 영문자, 숫자, -, _만 쓴 64자까지의 id",
        en: "an id that starts with a letter or digit and holds only letters, digits, - and _, at most 64")
}
