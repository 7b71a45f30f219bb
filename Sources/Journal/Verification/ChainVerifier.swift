internal import Values

/// Follows a chain entry by entry, holding only the head and one buffer, so it can run along with any reading.
package struct ChainVerifier {
    /// The last entry that held.
    package private(set) var head: JournalHead
    private var buffer: [UInt8] = []

    /// Starts at the beginning, or after a head that is known to be good.
    package init(after head: JournalHead = .empty) {
        self.head = head
    }

    /// Nil when `entry` follows the head; then it is the head. A cut or a changed link shows before a changed field,
    /// since an entry out of its place proves nothing about its content.
    package mutating func check(_ entry: JournalEntry) -> ChainFault? {
        func fault(_ reason: ChainFault.Reason) -> ChainFault { ChainFault(seq: entry.seq, reason: reason) }
        guard entry.seq == head.seq + 1 else { return fault(.gap(expected: head.seq + 1)) }
        guard entry.previous == head.digest else {
            return fault(.previous(expected: head.digest, found: entry.previous))
        }
        let digest = CanonicalEntry.digest(of: entry, buffer: &buffer)
        if digest != entry.digest {
            if let reason = Self.fault(inBody: entry.body) { return fault(reason) }
            return fault(.digest(expected: digest, found: entry.digest))
        }
        if let reason = Self.fault(inBody: entry.body) { return fault(reason) }
        head = entry.head
        return nil
    }

    /// A body that no reader can reproduce is a fault even under a right digest: whoever wrote it was no journal.
    private static func fault(inBody body: [UInt8]) -> ChainFault.Reason? {
        do {
            return CanonicalJSON.bytes(try JSONReader.read(body)) == body ? nil : .spelling
        } catch {
            return .body(offset: error.offset, error.reason)
        }
    }
}

extension ChainVerifier {
    /// Recomputes everything a journal holds, from the first entry on. Throws only when the store cannot be read at
    /// all; whatever is wrong in what was read is in the report.
    ///
    /// `expected` is a head noted down elsewhere; the journal must end there.
    package static func verify(
        _ journal: some Journal, expected: JournalHead? = nil
    ) throws(JournalError) -> ChainReport {
        var verifier = ChainVerifier()
        var fault = try verifier.firstFault(in: journal)
        if fault == nil, let expected, expected != verifier.head {
            fault = ChainFault(seq: verifier.head.seq, reason: .head(expected: expected, found: verifier.head))
        }
        var report = ChainReport(
            entries: verifier.head.seq, head: verifier.head, fault: fault, blobs: 0, damagedBlobs: [], missingBlobs: [])
        try check(blobsOf: journal, into: &report)
        return report
    }

    private mutating func firstFault(in journal: some Journal) throws(JournalError) -> ChainFault? {
        var limit = 1024
        while true {
            do {
                let entries = try journal.page(after: head.seq, limit: limit)
                for entry in entries {
                    if let fault = check(entry) { return fault }
                }
                if entries.count < limit { return nil }
            } catch .damagedEntry(let seq, let column) {
                // From here on one at a time, so that what comes before the unreadable entry is judged first.
                guard limit == 1 else {
                    limit = 1
                    continue
                }
                return ChainFault(
                    seq: seq, reason: seq == head.seq + 1 ? .column(column) : .gap(expected: head.seq + 1))
            }
        }
    }

    private static func check(blobsOf journal: some Journal, into report: inout ChainReport) throws(JournalError) {
        let digests = try journal.blobDigests()
        for digest in digests {
            do {
                _ = try journal.blob(digest)
                report.blobs += 1
            } catch .damagedBlob {
                report.damagedBlobs.append(digest)
            }
        }
        var known = Set(digests)
        for dataset in try journal.datasets() {
            for digest in dataset.segments where known.insert(digest).inserted { report.missingBlobs.append(digest) }
        }
    }
}
