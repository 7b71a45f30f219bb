/// The identifier of one `Subject`: members cannot be mistaken for meetings. Written as its bare string.
package struct ID<Subject>: RawRepresentable, Hashable, Comparable, Sendable {
    package var rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    package static func < (left: ID, right: ID) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// Dictionaries keyed by an identifier are written as objects, not as lists of pairs.
extension ID: CodingKeyRepresentable {
    package var codingKey: any CodingKey { AnyKey(stringValue: rawValue) }

    package init?(codingKey: some CodingKey) {
        rawValue = codingKey.stringValue
    }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension ID: CustomStringConvertible {
    package var description: String { rawValue }
}

extension ID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        rawValue = value
    }
}
