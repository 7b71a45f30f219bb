package import Values

/// What an append did.
package struct AppendResult: Hashable, Sendable {
    /// The entries it wrote; empty when it had none.
    package var seqs: Range<Int>
    /// The head right after it.
    package var head: JournalHead
    package var answer: Value
    /// True when the key had been used: nothing was written now, and the rest tells what the first time did.
    package var isReplay: Bool
    /// True when a person was erased but the files could not be rewritten, since another connection was using them or
    /// there was no room: old bytes may still be in them. Call `scrub` later.
    package var erasureIsPending: Bool

    package init(
        seqs: Range<Int>, head: JournalHead, answer: Value, isReplay: Bool = false, erasureIsPending: Bool = false
    ) {
        self.seqs = seqs
        self.head = head
        self.answer = answer
        self.isReplay = isReplay
        self.erasureIsPending = erasureIsPending
    }
}
