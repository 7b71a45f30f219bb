package import Values

/// Makes a command safe to send twice.
package struct IdempotencyKey: Hashable, Sendable {
    /// Chosen by the caller; not empty.
    package var key: String
    /// Of the command with all its arguments, so that a key cannot answer for another command.
    package var command: Digest

    package init(_ key: String, command: Digest) {
        self.key = key
        self.command = command
    }
}
