/// Where a chart or a compound state begins, and what runs on the way in.
package struct InitialDefinition: Codable, Hashable, Sendable {
    package var targets: [StateID]
    /// Runs after the entry of the state and before that of its children. Not for the chart itself.
    @Sparse package var content: [Content]

    package init(targets: [StateID], content: [Content] = []) {
        self.targets = targets
        self.content = content
    }

    package init(_ target: StateID) {
        self.init(targets: [target])
    }
}
