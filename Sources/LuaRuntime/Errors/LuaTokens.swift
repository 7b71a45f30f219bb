/// Splits Lua source into tokens, to find the column of a name Lua only gives the line of. It never fails: what is not
/// Lua becomes symbols. That is why it stands beside the lexer of `LuaSyntax`, which stops at the first thing that is no
/// Lua: here the tokens after an open quotation mark or an odd sign are still wanted.
struct LuaTokens: Sequence, IteratorProtocol {
    struct Token {
        enum Kind { case name, string, number, symbol }

        var kind: Kind
        var text: String
        /// Both count from 1; columns count characters.
        var line: Int
        var column: Int
    }

    private let source: [UInt8]
    private var at = 0
    private var line = 1
    private var lineStart = 0

    init(_ source: String) {
        self.source = Array(source.utf8)
    }

    mutating func next() -> Token? {
        skip()
        guard at < source.count else { return nil }
        let start = at
        let (startLine, startOfLine) = (line, lineStart)
        let kind = advance()
        return Token(
            kind: kind, text: String(decoding: source[start..<at], as: UTF8.self), line: startLine,
            column: String(decoding: source[startOfLine..<start], as: UTF8.self).count + 1)
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        at + offset < source.count ? source[at + offset] : 0
    }

    private mutating func step() {
        if source[at] == UInt8(ascii: "\n") {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }

    /// White space and comments.
    private mutating func skip() {
        while at < source.count {
            if source[at] <= 0x20 {
                step()
            } else if byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
                at += 2
                if !longBracket() { while at < source.count, source[at] != UInt8(ascii: "\n") { at += 1 } }
            } else {
                return
            }
        }
    }

    private mutating func advance() -> Token.Kind {
        let first = byte()
        if first.isDigit || (first == UInt8(ascii: ".") && byte(1).isDigit) {
            // Letters, digits and points belong to a number; a sign inside one does not matter here.
            while at < source.count, byte().isWord || byte() == UInt8(ascii: ".") { at += 1 }
            return .number
        }
        if first.isWord {
            while at < source.count, byte().isWord { at += 1 }
            return .name
        }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            quoted(first)
            return .string
        }
        if first == UInt8(ascii: "["), longBracket() { return .string }
        at += 1
        // The rest of a character beyond ASCII.
        while at < source.count, source[at] & 0xC0 == 0x80 { at += 1 }
        return .symbol
    }

    private mutating func quoted(_ quote: UInt8) {
        at += 1
        while at < source.count, byte() != quote, byte() != UInt8(ascii: "\n") {
            if byte() == UInt8(ascii: "\\"), at + 1 < source.count {
                let spaces = byte(1) == UInt8(ascii: "z")
                at += 1
                step()
                while spaces, at < source.count, source[at] <= 0x20 { step() }
            } else {
                at += 1
            }
        }
        if byte() == quote, at < source.count { at += 1 }
    }

    /// `[==[ … ]==]`. Moves past one if it begins here.
    private mutating func longBracket() -> Bool {
        guard byte() == UInt8(ascii: "[") else { return false }
        var level = 0
        while byte(1 + level) == UInt8(ascii: "=") { level += 1 }
        guard byte(1 + level) == UInt8(ascii: "[") else { return false }
        at += level + 2
        while at < source.count {
            if byte() == UInt8(ascii: "]"), byte(1 + level) == UInt8(ascii: "]"),
                (0..<level).allSatisfy({ byte(1 + $0) == UInt8(ascii: "=") })
            {
                at += level + 2
                return true
            }
            step()
        }
        return true
    }
}
