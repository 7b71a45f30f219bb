extension LuaLexer {
    /// A text in quotation marks; nil when its escapes make bytes that are no UTF-8.
    mutating func quoted() throws(LuaSyntaxError) -> String? {
        let opening = at
        let quote = bytes[at]
        var content: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != quote, bytes[at] != 0x0A {
            if bytes[at] == UInt8(ascii: "\\") {
                try escape(into: &content)
            } else {
                content.append(bytes[at])
                at += 1
            }
        }
        guard at < bytes.count, bytes[at] == quote else {
            throw LuaSyntaxError(opening, ko: "따옴표가 닫히지 않았습니다", en: "a quotation mark is never closed")
        }
        at += 1
        return String(validating: content, as: UTF8.self)
    }

    private mutating func escape(into content: inout [UInt8]) throws(LuaSyntaxError) {
        let start = at
        func bad() -> LuaSyntaxError {
            let shown = String(decoding: bytes[start...].prefix(2), as: UTF8.self)
            return LuaSyntaxError(start, ko: "‘\(shown)’은(는) Lua가 아는 표기가 아닙니다", en: "‘\(shown)’ is no escape of Lua")
        }
        at += 2
        switch peek(-1) {
        case UInt8(ascii: "a"): content.append(0x07)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"), 0x0A: content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "v"): content.append(0x0B)
        case let mark where [UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(mark):
            content.append(mark)
        case UInt8(ascii: "z"): while (0x09...0x0D).contains(peek(0)) || peek(0) == 0x20 { at += 1 }
        case UInt8(ascii: "x"):
            guard let byte = UInt8(text(at..<min(at + 2, bytes.count)), radix: 16), at + 2 <= bytes.count else {
                throw bad()
            }
            content.append(byte)
            at += 2
        case UInt8(ascii: "u"):
            guard peek(0) == UInt8(ascii: "{"), let close = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: "}")),
                let code = UInt32(text(at + 1..<close), radix: 16)
            else { throw bad() }
            // Lua also writes what is no character; such a text is no UTF-8.
            content += Unicode.Scalar(code).map { Array(String(Character($0)).utf8) } ?? [0xFF]
            at = close + 1
        case let digit where Self.isDigit(digit):
            var number = Int(digit - UInt8(ascii: "0"))
            for _ in 0..<2 where Self.isDigit(peek(0)) {
                number = number * 10 + Int(peek(0) - UInt8(ascii: "0"))
                at += 1
            }
            guard let byte = UInt8(exactly: number) else { throw bad() }
            content.append(byte)
        default: throw bad()
        }
    }
}
