package import Values

/// What an id may look like, everywhere: it starts with a letter or digit, goes on with letters, digits, `-` and `_`,
/// and has at most 64 of them.
package enum IdentifierRule {
    /// The same rule as a JSON Schema pattern.
    package static let pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"

    package static func accepts(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard (1...64).contains(bytes.count) else { return false }
        func isWord(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        return isWord(bytes[0]) && bytes.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    package static let message = LocalizedText(
        ko: "id는 영문자나 숫자로 시작하고 영문자, 숫자, -, _만 쓰며 64자를 넘지 않습니다",
        en: "an id starts with a letter or digit and holds only letters, digits, - and _, at most 64")
}
