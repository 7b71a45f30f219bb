/// Splits Lua 5.4 into words.
struct LuaLexer {
    let bytes: [UInt8]
    var at = 0

    static let keywords: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
        "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    /// By their first byte, longest first.
    private static let signs: [UInt8: [[UInt8]]] = Dictionary(
        grouping: [
            "...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", "+", "-", "*", "/", "%", "^", "#", "&", "~",
            "|", "<", ">", "=", "(", ")", "{", "}", "[", "]", ";", ":", ",", ".",
        ].map { Array($0.utf8) }, by: { $0[0] })

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    mutating func next() throws(LuaSyntaxError) -> LuaToken {
        try skipSpace()
        let start = at
        let kind = try read()
        return LuaToken(kind: kind, offset: start, end: at)
    }

    private mutating func read() throws(LuaSyntaxError) -> LuaToken.Kind {
        guard at < bytes.count else { return .end }
        let start = at
        let byte = bytes[at]
        if Self.isDigit(byte) || byte == UInt8(ascii: ".") && Self.isDigit(peek(1)) { return .number(try number()) }
        if Self.isWord(byte) {
            while Self.isWord(peek(0)) { at += 1 }
            let word = text(start..<at)
            return Self.keywords.contains(word) ? .keyword(word) : .name(word)
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return .text(try quoted()) }
        if byte == UInt8(ascii: "["), let inner = try longBracket() {
            return .text(String(validating: bytes[inner], as: UTF8.self))
        }
        guard let sign = Self.signs[byte]?.first(where: { bytes[at...].starts(with: $0) }) else {
            let shown = String(decoding: bytes[at...].prefix(4), as: UTF8.self).prefix(1)
            throw LuaSyntaxError(at, ko: "‘\(shown)’은(는) Lua의 글자가 아닙니다", en: "‘\(shown)’ is no sign of Lua")
        }
        at += sign.count
        return .sign(text(start..<at))
    }

    private mutating func skipSpace() throws(LuaSyntaxError) {
        while at < bytes.count {
            if bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) {
                at += 1
            } else if bytes[at] == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
                at += 2
                if peek(0) == UInt8(ascii: "["), try longBracket() != nil { continue }
                while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            } else {
                return
            }
        }
    }

    private mutating func number() throws(LuaSyntaxError) -> LuaNumber {
        let start = at
        let isHex = peek(0) == UInt8(ascii: "0") && peek(1) | 0x20 == UInt8(ascii: "x")
        let exponent = UInt8(ascii: isHex ? "p" : "e")
        while true {
            if peek(0) | 0x20 == exponent, peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") {
                at += 2
            } else if Self.isWord(peek(0)) || peek(0) == UInt8(ascii: ".") {
                at += 1
            } else {
                break
            }
        }
        guard let number = LuaNumber(text(start..<at)) else {
            throw LuaSyntaxError(
                start, ko: "‘\(text(start..<at))’은(는) 숫자가 아닙니다", en: "‘\(text(start..<at))’ is no number")
        }
        return number
    }

    /// What lies inside `[==[ … ]==]`; nil, without moving, where none begins.
    private mutating func longBracket() throws(LuaSyntaxError) -> Range<Int>? {
        var level = 0
        while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
        guard peek(1 + level) == UInt8(ascii: "[") else { return nil }
        let opening = at
        let close = [UInt8(ascii: "]")] + Array(repeating: UInt8(ascii: "="), count: level) + [UInt8(ascii: "]")]
        var start = at + level + 2
        // A line break right after the bracket does not count.
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        var end = start
        while end < bytes.count, !bytes[end...].starts(with: close) { end += 1 }
        guard end < bytes.count else {
            throw LuaSyntaxError(opening, ko: "‘[[’가 닫히지 않았습니다", en: "‘[[’ is never closed")
        }
        at = end + close.count
        return start..<end
    }

    func peek(_ offset: Int) -> UInt8 {
        at + offset < bytes.count ? bytes[at + offset] : 0
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
