import Journal
import Synchronization
import Values

/// A journal whose next append fails: before anything is written, or after all of it was but before the caller heard.
final class FaultyJournal<Base: Journal>: Journal {
    enum Fault: Equatable {
        case before(JournalError)
        case after(JournalError)
    }

    let base: Base
    private let fault: Mutex<Fault?>

    init(_ base: Base, next fault: Fault?) {
        self.base = base
        self.fault = Mutex(fault)
    }

    var programID: String { base.programID }

    func append(_ append: JournalAppend) throws(JournalError) -> AppendResult {
        let fault = self.fault.withLock { fault in
            defer { fault = nil }
            return fault
        }
        if case .before(let error) = fault { throw error }
        let result = try base.append(append)
        if case .after(let error) = fault { throw error }
        return result
    }

    func head() throws(JournalError) -> JournalHead { try base.head() }
    func page(after seq: Int, limit: Int) throws(JournalError) -> [JournalEntry] {
        try base.page(after: seq, limit: limit)
    }
    func prepare(_ append: JournalAppend) throws(JournalError) -> AppendPlan { try base.prepare(append) }
    func result(of key: IdempotencyKey) throws(JournalError) -> AppendResult? { try base.result(of: key) }
    func timers(dueBy moment: Timestamp?) throws(JournalError) -> [TimerRecord] { try base.timers(dueBy: moment) }
    func snapshot(version: Int) throws(JournalError) -> StateSnapshot? { try base.snapshot(version: version) }
    func save(_ snapshot: StateSnapshot) throws(JournalError) { try base.save(snapshot) }
    func put(_ blobs: [StoredBlob]) throws(JournalError) { try base.put(blobs) }
    func blob(_ digest: Digest) throws(JournalError) -> StoredBlob? { try base.blob(digest) }
    func blobDigests() throws(JournalError) -> [Digest] { try base.blobDigests() }
    func datasets() throws(JournalError) -> [DatasetRecord] { try base.datasets() }
    func dataset(_ name: String, community: String?, version: Int?) throws(JournalError) -> DatasetRecord? {
        try base.dataset(name, community: community, version: version)
    }
    func person(_ id: String) throws(JournalError) -> PersonRecord? { try base.person(id) }
    func people() throws(JournalError) -> [PersonRecord] { try base.people() }
    func people(named name: String) throws(JournalError) -> [PersonRecord] { try base.people(named: name) }
    func scrub() throws(JournalError) { try base.scrub() }
}
