package import Values

/// One place in a state, and what becomes of it.
package struct StateChange: Codable, Hashable, Sendable {
    package enum Operation: String, Codable, Hashable, Sendable {
        /// `value` stands there.
        case set
        /// Nothing stands there.
        case remove
        /// The list there keeps its first `value` elements.
        case keep
    }

    /// From the root of the state's JSON: names of members, and positions in lists from 0.
    package var path: [String]
    package var operation: Operation
    package var value: Value

    package init(_ operation: Operation, _ path: [String], _ value: Value = .null) {
        self.path = path
        self.operation = operation
        self.value = value
    }
}
