import Statecharts
import Values

/// Guards and expressions as the text of an attribute.
enum LuaText {
    static func read(guard text: String) -> Guard {
        let text = text.trimmed
        if text == "true" { return .constant(true) }
        if text == "false" { return .constant(false) }
        for quote in ["'", "\""] where text.hasPrefix("In(\(quote)") && text.hasSuffix("\(quote))") {
            let id = text.dropFirst(4).dropLast(2)
            if !id.contains(where: { $0 == "'" || $0 == "\"" || $0.isWhitespace }) {
                return .inState(StateID(String(id)))
            }
        }
        return .lua(text)
    }

    static func write(_ test: Guard) -> String {
        switch test {
        case .constant(let value): value ? "true" : "false"
        case .inState(let id): "In('\(id)')"
        case .lua(let source): source
        }
    }

    /// A literal that Lua and JSON spell alike is a value; everything else is Lua.
    static func read(expression text: String) -> ChartExpression {
        let text = text.trimmed
        if text == "nil" { return .value(.null) }
        if text == "true" || text == "false" || text.first.map({ $0.isNumber || $0 == "-" || $0 == "\"" }) ?? false,
            !text.contains("\\"), let value = try? JSONReader.read(text)
        {
            return .value(value)
        }
        return .lua(text)
    }

    static func write(_ expression: ChartExpression) -> String {
        switch expression {
        case .value(let value): literal(value)
        case .lua(let source): source
        }
    }

    private static func literal(_ value: Value) -> String {
        switch value {
        case .null: "nil"
        case .bool, .int, .number: CanonicalJSON.text(value)
        case .string(let text): LuaLiteral.quoted(text)
        case .array(let elements): "{" + elements.map(literal).joined(separator: ", ") + "}"
        case .object(let members):
            "{"
                + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { "[\(LuaLiteral.quoted($0.key))] = \(literal($0.value))" }.joined(separator: ", ") + "}"
        }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}

extension String {
    /// The words between white space.
    var words: [String] { split(whereSeparator: \.isWhitespace).map { String($0) } }
}
