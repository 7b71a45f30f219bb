/// Splits Lua into words, as far as finding names needs it: texts and comments are told from code. It never fails; what
/// is not Lua is left for Lua to refuse.
struct LuaScanner: Sequence, IteratorProtocol {
    enum Word: Equatable {
        case name(String)
        /// Without its quotes; nil when it holds an escape.
        case text(String?)
        case number(String)
        case sign(String)
    }

    private let bytes: [UInt8]
    private var at = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    /// Longest first.
    private static let signs = ["...", "..", "==", "~=", "<=", ">=", "//", "::"].map { Array($0.utf8) }

    mutating func next() -> Word? {
        skipSpace()
        guard at < bytes.count else { return nil }
        let start = at
        let byte = bytes[at]
        if Self.isDigit(byte) || byte == UInt8(ascii: ".") && Self.isDigit(peek(1)) {
            while at < bytes.count, Self.isWord(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
            return .number(text(start..<at))
        }
        if Self.isWord(byte) {
            while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
            return .name(text(start..<at))
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return .text(quoted(byte)) }
        if let inner = longBracket() { return .text(text(inner)) }
        let sign = Self.signs.first { bytes[at...].starts(with: $0) } ?? [byte]
        at += sign.count
        return .sign(String(decoding: sign, as: UTF8.self))
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            if bytes[at] <= 0x20 {
                at += 1
            } else if bytes[at] == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
                at += 2
                if longBracket() == nil { while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 } }
            } else {
                return
            }
        }
    }

    private mutating func quoted(_ quote: UInt8) -> String? {
        at += 1
        let start = at
        var escaped = false
        while at < bytes.count, bytes[at] != quote {
            if bytes[at] == UInt8(ascii: "\\") {
                escaped = true
                at += 1
            }
            at += 1
        }
        let end = Swift.min(at, bytes.count)
        at = Swift.min(end + 1, bytes.count)
        return escaped ? nil : text(start..<end)
    }

    /// What lies inside `[==[ … ]==]`; nil, without moving, where none begins.
    private mutating func longBracket() -> Range<Int>? {
        guard peek(0) == UInt8(ascii: "[") else { return nil }
        var level = 0
        while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
        guard peek(1 + level) == UInt8(ascii: "[") else { return nil }
        let close = [UInt8(ascii: "]")] + Array(repeating: UInt8(ascii: "="), count: level) + [UInt8(ascii: "]")]
        let start = at + level + 2
        at = start
        while at < bytes.count, !bytes[at...].starts(with: close) { at += 1 }
        let inner = start..<at
        at = Swift.min(at + close.count, bytes.count)
        return inner
    }

    private func peek(_ offset: Int) -> UInt8 {
        at + offset < bytes.count ? bytes[at + offset] : 0
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
