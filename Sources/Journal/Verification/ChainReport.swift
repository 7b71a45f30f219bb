package import Values

/// What a verification found.
package struct ChainReport: Hashable, Sendable {
    /// Entries that were checked and hold.
    package var entries: Int
    /// The last entry that holds. Keep it elsewhere: only a head known from outside shows a chain cut short or
    /// rewritten as a whole.
    package var head: JournalHead
    /// Where the chain breaks first; nothing after it was checked.
    package var fault: ChainFault?
    /// Blobs that were checked and hold.
    package var blobs: Int
    /// Blobs whose bytes do not have the digest they are stored under.
    package var damagedBlobs: [Digest]
    /// Segments that a dataset names and that are not there.
    package var missingBlobs: [Digest]

    package var isSound: Bool {
        fault == nil && damagedBlobs.isEmpty && missingBlobs.isEmpty
    }

    /// Throws the first thing found wrong.
    package func requireSound() throws(JournalError) {
        if let fault { throw .brokenChain(fault) }
        if let digest = damagedBlobs.first { throw .damagedBlob(digest) }
        if let digest = missingBlobs.first { throw .missingBlob(digest) }
    }
}
