/// The one way a value is written where bytes matter: object keys in the order of their UTF-8 bytes, no white space,
/// the shortest digits that read back as the same number, and only the escapes that JSON demands.
/// Any language can reproduce it, so a reader without this program can recompute a digest.
package enum CanonicalJSON {
    package static func bytes(_ value: Value) -> [UInt8] {
        var out: [UInt8] = []
        write(value, to: &out)
        return out
    }

    package static func text(_ value: Value) -> String {
        String(decoding: bytes(value), as: UTF8.self)
    }

    /// For people: two spaces an indent, keys still sorted, Korean left readable.
    package static func pretty(_ value: Value) -> String {
        var out: [UInt8] = []
        write(value, to: &out, indent: 0)
        return String(decoding: out, as: UTF8.self)
    }

    /// `indent` nil writes the canonical form.
    private static func write(_ value: Value, to out: inout [UInt8], indent: Int? = nil) {
        switch value {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .number(let value): out += digits(value).utf8
        case .string(let value): write(value, to: &out)
        case .array(let values):
            list(values, open: "[", close: "]", to: &out, indent: indent) { element, inner, out in
                write(element, to: &out, indent: inner)
            }
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            list(sorted, open: "{", close: "}", to: &out, indent: indent) { member, inner, out in
                write(member.key, to: &out)
                out += (inner == nil ? ":" : ": ").utf8
                write(member.value, to: &out, indent: inner)
            }
        }
    }

    private static func list<Element>(
        _ elements: [Element], open: Unicode.Scalar, close: Unicode.Scalar, to out: inout [UInt8], indent: Int?,
        element: (Element, Int?, inout [UInt8]) -> Void
    ) {
        out.append(UInt8(ascii: open))
        let inner = indent.map { $0 + 1 }
        for (index, item) in elements.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            newline(inner, to: &out)
            element(item, inner, &out)
        }
        if !elements.isEmpty { newline(indent, to: &out) }
        out.append(UInt8(ascii: close))
    }

    private static func newline(_ indent: Int?, to out: inout [UInt8]) {
        guard let indent else { return }
        out.append(UInt8(ascii: "\n"))
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
    }

    /// A whole double is written without a fraction, so that a number has one spelling whichever way it came.
    /// JSON has no word for NaN and the infinities; they are written as null, as every JSON library does.
    private static func digits(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
        return value.description
    }

    private static func write(_ string: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += #"\""#.utf8
            case UInt8(ascii: "\\"): out += #"\\"#.utf8
            case 0x08: out += #"\b"#.utf8
            case 0x09: out += #"\t"#.utf8
            case 0x0A: out += #"\n"#.utf8
            case 0x0C: out += #"\f"#.utf8
            case 0x0D: out += #"\r"#.utf8
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                out += (#"\u00"# + (hex.count == 1 ? "0" : "") + hex).utf8
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
