/// Reads a line from left to right, byte by byte.
struct Cursor {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    init(_ text: some StringProtocol) {
        rest = Array(text.utf8)[...]
    }

    var isAtEnd: Bool { rest.isEmpty }
    var text: String { String(decoding: rest, as: UTF8.self) }

    mutating func take(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard rest.count >= length else { return false }
        for index in 0..<length where rest[rest.startIndex + index] != word.utf8Start[index] { return false }
        rest = rest.dropFirst(length)
        return true
    }

    /// Of so many digits.
    mutating func number(_ width: ClosedRange<Int>) -> Int? {
        var value = 0
        var length = 0
        for byte in rest.prefix(width.upperBound) {
            guard (0x30...0x39).contains(byte) else { break }
            value = value * 10 + Int(byte - 0x30)
            length += 1
        }
        guard length >= width.lowerBound else { return nil }
        rest = rest.dropFirst(length)
        return value
    }

    /// ASCII letters; nil where there are none.
    mutating func letters() -> String? {
        let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
        guard !letters.isEmpty else { return nil }
        rest = rest.dropFirst(letters.count)
        return String(decoding: letters, as: UTF8.self)
    }

    /// Spaces, tabs, and the no-break spaces that phones put before AM and PM.
    @discardableResult
    mutating func spaces() -> Int {
        var count = 0
        while take(" ") || take("\t") || take("\u{202F}") || take("\u{A0}") { count += 1 }
        return count
    }
}
