package import Values

/// A value, or the Lua expression that makes one. In JSON: `{"value": 3}` or `{"lua": "count + 1"}`.
package enum ChartExpression: Hashable, Sendable {
    case value(Value)
    case lua(String)

    /// The text, when it is known without running anything.
    package var literal: String? {
        if case .value(let value) = self { value.string } else { nil }
    }
}

extension ChartExpression: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .value(.string(value)) }
    package init(integerLiteral value: Int64) { self = .value(.int(value)) }
    package init(booleanLiteral value: Bool) { self = .value(.bool(value)) }
}

extension ChartExpression: Codable {
    private enum Key: String, CodingKey {
        case value, lua
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let source = try container.decodeIfPresent(String.self, forKey: .lua) {
            self = .lua(source)
        } else {
            self = .value(try container.decode(Value.self, forKey: .value))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .value(let value): try container.encode(value, forKey: .value)
        case .lua(let source): try container.encode(source, forKey: .lua)
        }
    }
}
