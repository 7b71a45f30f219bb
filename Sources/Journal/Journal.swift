package import Values

/// Where one program's facts are kept: an append-only, hash-chained list of entries, and beside it what belongs to
/// the same transaction: timers, answers by idempotency key, a snapshot, blobs, datasets, and personal data.
///
/// A journal knows no kind of fact. It promises every backend's caller the same things, and `JournalContract`
/// judges each backend by them:
/// - `append` writes all of what it is given or nothing, and only onto the head that the caller saw;
/// - entries are never changed or removed, and their `seq` has no gaps;
/// - a key that was used answers with the first result, for ever;
/// - personal data is never in an entry, so erasing a person leaves the chain sound.
package protocol Journal: Sendable {
    /// Comes first in every key, so the same tables can be sharded by it.
    var programID: String { get }

    /// The last entry's place and digest; `JournalHead.empty` before the first.
    func head() throws(JournalError) -> JournalHead

    /// Up to `limit` entries that follow `seq`, in order. Fewer than `limit` means that there are no more.
    func page(after seq: Int, limit: Int) throws(JournalError) -> [JournalEntry]

    /// Writes everything in `append`, or nothing. With a key that was used by the same command it writes nothing and
    /// returns the first result, even when the journal has moved since.
    ///
    /// Throws `.moved` when `append.expected` is no longer the head, `.keyReused` when another command has the key,
    /// and what the store says: `.locked`, `.full`, `.readOnly` and the like.
    func append(_ append: JournalAppend) throws(JournalError) -> AppendResult

    /// Everything that `append` would check and compute, without writing.
    func prepare(_ append: JournalAppend) throws(JournalError) -> AppendPlan

    /// What the command with this key once returned. Throws `.keyReused` when it was another command.
    func result(of key: IdempotencyKey) throws(JournalError) -> AppendResult?

    /// Timers due at or before a moment (all of them when nil), by due time, then id.
    func timers(dueBy moment: Timestamp?) throws(JournalError) -> [TimerRecord]

    /// The newest snapshot of this version that fits the chain and its own digest. A snapshot is only a shortcut:
    /// one that does not fit is as good as none.
    func snapshot(version: Int) throws(JournalError) -> StateSnapshot?

    /// Keeps a snapshot in place of an older one of its version. Does nothing when a newer one is kept already.
    /// Throws `.snapshotMisplaced` when its head is not in this journal.
    func save(_ snapshot: StateSnapshot) throws(JournalError)

    /// Stores blobs ahead of the append that names them. Storing the same bytes again changes nothing.
    func put(_ blobs: [StoredBlob]) throws(JournalError)

    /// The bytes with this digest, or nil. Throws `.damagedBlob` when what is stored does not have it.
    func blob(_ digest: Digest) throws(JournalError) -> StoredBlob?

    /// The names of all blobs, in order.
    func blobDigests() throws(JournalError) -> [Digest]

    /// Every version of every dataset, by name, community (none first) and version.
    func datasets() throws(JournalError) -> [DatasetRecord]

    /// One version of a dataset; the latest when `version` is nil.
    func dataset(_ name: String, community: String?, version: Int?) throws(JournalError) -> DatasetRecord?

    func person(_ id: String) throws(JournalError) -> PersonRecord?

    /// Everyone, by id.
    func people() throws(JournalError) -> [PersonRecord]

    /// Those whose name, mail or one of whose aliases is `name`, white space and letter case aside, by id.
    func people(named name: String) throws(JournalError) -> [PersonRecord]

    /// Rewrites the store so that nothing of an erased person is left in its files. `append` does it after an erasure;
    /// call it again when its result says that `erasureIsPending`. Needs as much room again as the store takes.
    func scrub() throws(JournalError)
}

extension Journal {
    /// Reads on from `seq` in batches, without holding anything open between them.
    package func reader(from seq: Int = 1, batch: Int = 1024) -> JournalReader {
        JournalReader(journal: self, after: seq - 1, batch: batch)
    }

    /// Every entry from `seq` on, at once.
    package func entries(from seq: Int = 1) throws(JournalError) -> [JournalEntry] {
        try page(after: seq - 1, limit: .max)
    }

    package func entry(_ seq: Int) throws(JournalError) -> JournalEntry? {
        try page(after: seq - 1, limit: 1).first.flatMap { $0.seq == seq ? $0 : nil }
    }

    package func dataset(_ name: String, community: String? = nil) throws(JournalError) -> DatasetRecord? {
        try dataset(name, community: community, version: nil)
    }
}
