import Values

/// A session that the chart asked for and that has not been cancelled.
package struct ChartInvocation: Codable, Hashable, Sendable {
    package var id: String
    package var state: StateID
    /// Among the invokes of its state.
    package var index: Int

    package init(id: String, state: StateID, index: Int) {
        self.id = id
        self.state = state
        self.index = index
    }
}
