package import ProgramModel

/// A statement as the program understands it.
package struct TransferReview: Sendable {
    package var matches: [TransferMatch]
    /// How many withdrawals there are, and of how much.
    package var withdrawals: Int
    package var withdrawn: Int
}
