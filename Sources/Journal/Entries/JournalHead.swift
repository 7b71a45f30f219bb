package import Values

/// How far a chain has come: enough to append to it, and to notice that it moved.
package struct JournalHead: Hashable, Sendable {
    /// 0 before the first entry.
    package var seq: Int
    package var digest: Digest

    package init(seq: Int, digest: Digest) {
        self.seq = seq
        self.digest = digest
    }

    package static let empty = JournalHead(seq: 0, digest: .zero)
}

extension JournalHead: CustomStringConvertible {
    package var description: String { "\(seq):\(digest.short)" }
}
