/// A property that is left out of the JSON while it holds what its absence means.
///
/// A definition is pinned by the digest of its canonical JSON: what an author did not write must not be in it, or a new
/// field here would change the digest of every definition there is.
@propertyWrapper
package struct Sparse<Wrapped: SparseValue>: Codable, Hashable {
    package var wrappedValue: Wrapped

    package init(wrappedValue: Wrapped) {
        self.wrappedValue = wrappedValue
    }

    package init(from decoder: any Decoder) throws {
        wrappedValue = try Wrapped(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try wrappedValue.encode(to: encoder)
    }
}

extension Sparse: Sendable where Wrapped: Sendable {}

/// Something that has a value for "not written".
package protocol SparseValue: Codable, Hashable {
    static var absent: Self { get }
}

extension Bool: SparseValue {
    package static var absent: Bool { false }
}

extension Array: SparseValue where Element: Codable & Hashable {
    package static var absent: [Element] { [] }
}

extension Dictionary: SparseValue where Key: Codable, Value: Codable & Hashable {
    package static var absent: [Key: Value] { [:] }
}

extension KeyedDecodingContainer {
    package func decode<Wrapped>(_ type: Sparse<Wrapped>.Type, forKey key: Key) throws -> Sparse<Wrapped> {
        Sparse(wrappedValue: try decodeIfPresent(Wrapped.self, forKey: key) ?? Wrapped.absent)
    }
}

extension KeyedEncodingContainer {
    package mutating func encode<Wrapped>(_ value: Sparse<Wrapped>, forKey key: Key) throws {
        if value.wrappedValue != Wrapped.absent { try encode(value.wrappedValue, forKey: key) }
    }
}
