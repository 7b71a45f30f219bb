import Values
import Yams

/// Values as the nodes of a YAML text, spelled so that `YAMLReader` reads back what they were.
enum YAMLNode {
    static var null: Node { Node("null", Tag(.null)) }

    static func int(_ value: Int) -> Node { Node(String(value), Tag(.int)) }
    static func bool(_ value: Bool) -> Node { Node(value ? "true" : "false", Tag(.bool)) }

    static func text(_ text: String) -> Node {
        if text.contains("\n"), canBeBlock(text) { return Node(text, Tag(.str), .literal) }
        return Node(text, Tag(.str), isPlain(text) ? .plain : .doubleQuoted)
    }

    static func localized(_ text: LocalizedText) -> Node {
        if text.ko == text.en { return self.text(text.ko) }
        var members = YAMLMembers()
        members.add("ko", self.text(text.ko))
        members.add("en", self.text(text.en))
        return members.flowNode
    }

    static func list(_ nodes: [Node], flow: Bool = false) -> Node {
        .sequence(Node.Sequence(nodes, Tag(.seq), flow ? .flow : .block))
    }

    static func value(_ value: Value) -> Node {
        switch value {
        case .null: return null
        case .bool(let value): return bool(value)
        case .int(let value): return Node(String(value), Tag(.int))
        case .number: return Node(CanonicalJSON.text(value), Tag(.float))
        case .string(let text): return self.text(text)
        case .array(let elements): return list(elements.map { self.value($0) }, flow: true)
        case .object(let members):
            var result = YAMLMembers()
            for (key, value) in members.sorted(by: { $0.key < $1.key }) { result.add(key, self.value(value)) }
            return result.flowNode
        }
    }

    /// Whether a text without quotation marks is read as that text again.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace else {
            return false
        }
        guard !text.contains(where: { $0.isNewline || "#:{}[]&*!|>'\"%@`,?\\".contains($0) }) else { return false }
        guard !first.isNumber, !"-+.~=<".contains(first) else { return false }
        // Words that one or the other version of YAML takes for something else.
        return !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    }

    /// A block drops what a text has at its edges, and shows letters as they are.
    private static func canBeBlock(_ text: String) -> Bool {
        guard let first = text.first, !first.isWhitespace, !text.contains("\r"), !text.contains("\t") else {
            return false
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.last != " " }
            && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
    }
}
