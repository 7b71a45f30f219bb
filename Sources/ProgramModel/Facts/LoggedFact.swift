package import Values

/// A fact with the place it has in the journal.
package struct LoggedFact: Equatable, Sendable {
    package var seq: Int
    /// When it happened.
    package var at: Timestamp
    /// When it was written down.
    package var recorded: Timestamp
    package var command: String
    package var digest: Digest
    package var fact: Fact

    package init(seq: Int, at: Timestamp, recorded: Timestamp, command: String, digest: Digest, fact: Fact) {
        self.seq = seq
        self.at = at
        self.recorded = recorded
        self.command = command
        self.digest = digest
        self.fact = fact
    }
}
