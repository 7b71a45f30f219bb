import Values

/// An answer in YAML, so that it reads back as the same value by anyone's rules. Texts are always quoted: `yes`, `1.0` and
/// `# 1` are texts when a person typed them as such. A text of several lines stands as it was written, where YAML allows.
enum AnswerYAML {
    /// What comes after `step: `, without the line break at the end; empty for no answer.
    static func text(_ answer: Value) -> String {
        switch answer {
        case .null: ""
        case .string(let text): isBlock(text) ? block(text) : quoted(text)
        case .array(let answers): "[" + answers.map(inline).joined(separator: ", ") + "]"
        default: inline(answer)
        }
    }

    private static func inline(_ answer: Value) -> String {
        switch answer {
        case .string(let text): quoted(text)
        case .array(let answers): "[" + answers.map(inline).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(inline($0.value))" }
                .joined(separator: ", ") + "}"
        default: CanonicalJSON.text(answer)
        }
    }

    /// A literal block says what it means only for plain lines: the first one shows the indentation, and breaks at the end
    /// would need marks of their own.
    private static func isBlock(_ text: String) -> Bool {
        guard text.contains("\n"), let first = text.unicodeScalars.first, first != " ", first != "\n" else {
            return false
        }
        return !text.hasSuffix("\n") && text.unicodeScalars.allSatisfy { $0 == "\n" || isPlain($0) }
    }

    private static func block(_ text: String) -> String {
        "|-\n"
            + text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
            .joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case _ where isPlain(scalar): out.unicodeScalars.append(scalar)
            default: out += escape(scalar.value)
            }
        }
        return out + "\""
    }

    private static func escape(_ code: UInt32) -> String {
        let digits = String(code, radix: 16)
        return switch code {
        case ...0xFF: "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
        case ...0xFFFF: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
    }

    /// What a YAML reader takes as it stands: no control characters, no other line breaks, no byte order mark.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
        case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
        default: false
        }
    }
}
