/// The last command, as the journal tells it, and the program as it was before.
package struct UndoRequest: Equatable, Sendable {
    package var command: String
    package var from: Int
    package var facts: [Fact]
    package var before: Program
    package var reason: String

    package init(command: String, from: Int, facts: [Fact], before: Program, reason: String) {
        self.command = command
        self.from = from
        self.facts = facts
        self.before = before
        self.reason = reason
    }
}
