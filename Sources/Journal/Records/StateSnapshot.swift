package import Values

/// The state that the entries up to `head` fold into: a shortcut for loading, never a second truth.
package struct StateSnapshot: Hashable, Sendable {
    /// The last entry that the state includes. Its digest ties the snapshot to this chain and no other.
    package var head: JournalHead
    /// The version of the state's encoding and of the fold; a reader asks for its own version only.
    package var version: Int
    package var digest: Digest
    package var bytes: [UInt8]

    package init(head: JournalHead, version: Int, bytes: [UInt8]) {
        self.head = head
        self.version = version
        self.digest = Digest(of: bytes)
        self.bytes = bytes
    }
}
