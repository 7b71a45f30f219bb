/// Reads RFC 8259 JSON into a `Value`. Nesting is bounded, so a hostile text cannot exhaust the stack.
package struct JSONReader {
    package static let deepest = 256

    private let bytes: [UInt8]
    private var at = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static func read(_ text: String) throws(JSONSyntaxError) -> Value {
        try read(Array(text.utf8))
    }

    package static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> Value {
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.at < bytes.count {
            throw reader.error(ko: "JSON 값 뒤에 글자가 더 있습니다", en: "there is more text after the JSON value")
        }
        return value
    }

    private func error(ko: String, en: String) -> JSONSyntaxError {
        JSONSyntaxError(offset: at, reason: LocalizedText(ko: ko, en: en))
    }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard at + count <= bytes.count else { return false }
        for index in 0..<count where bytes[at + index] != word.utf8Start[index] { return false }
        at += count
        return true
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> Value {
        guard depth < Self.deepest else { throw error(ko: "JSON이 너무 깊습니다", en: "the JSON is nested too deeply") }
        skipSpace()
        guard at < bytes.count else { throw error(ko: "값이 와야 합니다", en: "a value is missing") }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t") where take("true"): return .bool(true)
        case UInt8(ascii: "f") where take("false"): return .bool(false)
        case UInt8(ascii: "n") where take("null"): return .null
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> Value {
        at += 1
        var members: [String: Value] = [:]
        skipSpace()
        if take("}") { return .object(members) }
        while true {
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                throw error(ko: "따옴표로 시작하는 이름이 와야 합니다", en: "a quoted name is missing")
            }
            let key = try string()
            skipSpace()
            guard take(":") else { throw error(ko: "쌍점(:)이 와야 합니다", en: "a colon is missing") }
            // A name twice means two readers may see two things; neither is right.
            guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
                throw error(ko: "‘\(key)’가 두 번 나옵니다", en: "‘\(key)’ is there twice")
            }
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { throw error(ko: "쉼표나 }가 와야 합니다", en: "a comma or } is missing") }
        }
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> Value {
        at += 1
        var elements: [Value] = []
        skipSpace()
        if take("]") { return .array(elements) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return .array(elements) }
            guard take(",") else { throw error(ko: "쉼표나 ]가 와야 합니다", en: "a comma or ] is missing") }
        }
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        at += 1
        var text: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw error(ko: "UTF-8이 아닌 글자가 있습니다", en: "the text is not valid UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw error(ko: "줄바꿈은 \\n으로 써야 합니다", en: "a control character must be escaped")
            default: text.append(byte)
            }
        }
        throw error(ko: "따옴표가 닫히지 않았습니다", en: "a closing quote is missing")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        guard at < bytes.count else { throw error(ko: "\\ 뒤가 비었습니다", en: "an escape is cut off") }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hex4()
            if 0xD800..<0xDC00 ~= code, take("\\u") {
                let low = try hex4()
                guard 0xDC00..<0xE000 ~= low else { throw error(ko: "\\u 쌍이 틀렸습니다", en: "a \\u pair is broken") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else {
                throw error(ko: "\\u 쌍이 틀렸습니다", en: "a \\u pair is broken")
            }
            text += String(Character(scalar)).utf8
        default: throw error(ko: "모르는 \\ 표기입니다", en: "an unknown escape")
        }
    }

    private mutating func hex4() throws(JSONSyntaxError) -> UInt32 {
        guard at + 4 <= bytes.count, let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
            bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
        else { throw error(ko: "\\u 뒤에는 16진수 넷이 와야 합니다", en: "four hex digits must follow \\u") }
        at += 4
        return code
    }

    private mutating func number() throws(JSONSyntaxError) -> Value {
        let start = at
        var whole = true
        _ = take("-")
        let integer = digits()
        let leadingZero = integer > 1 && bytes[at - integer] == UInt8(ascii: "0")
        guard integer > 0, !leadingZero else { throw error(ko: "JSON 값이 아닙니다", en: "this is not a JSON value") }
        if take(".") {
            whole = false
            guard digits() > 0 else { throw error(ko: "소수점 뒤에 숫자가 와야 합니다", en: "digits must follow the point") }
        }
        if take("e") || take("E") {
            whole = false
            _ = take("+") || take("-")
            guard digits() > 0 else { throw error(ko: "지수가 비었습니다", en: "the exponent is missing") }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if whole, let value = Int64(text) { return .int(value) }
        guard let value = Double(text), value.isFinite else {
            throw error(ko: "숫자가 너무 큽니다", en: "the number is too large")
        }
        return .number(value)
    }

    private mutating func digits() -> Int {
        let start = at
        while at < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[at] { at += 1 }
        return at - start
    }
}
