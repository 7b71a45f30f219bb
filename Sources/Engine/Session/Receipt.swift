package import ProgramModel
package import Values

/// What a command did.
package struct Receipt: Sendable {
    package var facts: [Fact]
    /// The state after it; for a repeated key, the state now.
    package var program: Program
    package var answer: Value
    /// The number of the last fact.
    package var seq: Int
    package var digest: Digest
    /// Decided, shown and not written.
    package var dryRun: Bool
    /// The key had been used before: nothing was written now.
    package var replayed: Bool
    /// Somebody was erased, but old bytes may still be in the store's files.
    package var erasureIsPending = false
}
