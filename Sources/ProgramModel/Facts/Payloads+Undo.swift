import Values

/// The last command was taken back. What it had recorded stays in the journal; this fact leads the state back.
package struct CommandUndone: FactPayload {
    package static let kind = "command.undone"
    /// The entries of the command that was taken back.
    package var from: Int
    package var through: Int
    package var command: String
    package var reason: String
    package var patch: StatePatch
}
