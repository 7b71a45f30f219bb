/// A transition by its place in the definition.
package struct TransitionReference: Codable, Hashable, Sendable, CustomStringConvertible {
    package var source: StateID
    /// Among the transitions of its source, from 0.
    package var index: Int

    package init(source: StateID, index: Int) {
        self.source = source
        self.index = index
    }

    package var description: String { "\(source)#\(index)" }
}
