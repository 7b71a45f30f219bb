internal import Synchronization
package import Values

/// A journal that lasts as long as the process: for tests, rehearsals and examples.
package final class MemoryJournal: Journal {
    package let programID: String
    private let tables = Mutex(MemoryTables())

    /// Throws `.invalidProgramID`.
    package init(program id: String) throws(JournalError) {
        try ProgramName.check(id)
        programID = id
    }

    package func head() -> JournalHead {
        tables.withLock { $0.head() }
    }

    package func page(after seq: Int, limit: Int) -> [JournalEntry] {
        tables.withLock { Array($0.entries.dropFirst(max(0, seq)).prefix(max(0, limit))) }
    }

    package func append(_ append: JournalAppend) throws(JournalError) -> AppendResult {
        try tables.withLock { (tables) throws(JournalError) in
            switch try plan(append, in: tables) {
            case .replay(let result): result
            case .write(let entries): tables.write(append, entries)
            }
        }
    }

    package func prepare(_ append: JournalAppend) throws(JournalError) -> AppendPlan {
        try plan(append, in: tables.withLock(\.self))
    }

    /// The context throws nothing but `JournalError`.
    private func plan(_ append: JournalAppend, in tables: MemoryTables) throws(JournalError) -> AppendPlan {
        do {
            return try AppendPlan.make(append, programID: programID, in: tables)
        } catch let error as JournalError {
            throw error
        } catch {
            throw .unexpected(path: ":memory:", detail: "\(error)")
        }
    }

    package func result(of key: IdempotencyKey) throws(JournalError) -> AppendResult? {
        try tables.withLock { (tables) throws(JournalError) in try tables.result(of: key) }
    }

    package func timers(dueBy moment: Timestamp?) -> [TimerRecord] {
        let timers = tables.withLock(\.timers)
        return timers.values.filter { timer in moment.map { timer.due <= $0 } ?? true }.sorted {
            $0.due == $1.due ? $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) : $0.due < $1.due
        }
    }

    package func snapshot(version: Int) -> StateSnapshot? {
        tables.withLock { $0.snapshots[version] }
    }

    package func save(_ snapshot: StateSnapshot) throws(JournalError) {
        try tables.withLock { (tables) throws(JournalError) in
            guard tables.holds(snapshot.head) else { throw JournalError.snapshotMisplaced(snapshot.head) }
            tables.keep(snapshot)
        }
    }

    package func put(_ blobs: [StoredBlob]) {
        tables.withLock { tables in
            for blob in blobs { tables.blobs[blob.digest] = blob }
        }
    }

    package func blob(_ digest: Digest) -> StoredBlob? {
        tables.withLock { $0.blobs[digest] }
    }

    package func blobDigests() -> [Digest] {
        tables.withLock { $0.blobs.keys.sorted { $0.hex < $1.hex } }
    }

    package func datasets() -> [DatasetRecord] {
        tables.withLock { $0.datasets.values.sorted { $0.key < $1.key } }
    }

    package func dataset(_ name: String, community: String?, version: Int?) -> DatasetRecord? {
        let found = tables.withLock { tables in
            tables.datasets.values.filter { $0.name == name && $0.key.community == community ?? "" }
        }
        return version.map { wanted in found.first { $0.version == wanted } }
            ?? found.max { $0.version < $1.version }
    }

    package func person(_ id: String) -> PersonRecord? {
        tables.withLock { $0.people[id] }
    }

    package func people() -> [PersonRecord] {
        let people = tables.withLock(\.people)
        return people.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    package func people(named name: String) -> [PersonRecord] {
        let folded = FoldedName.fold(name)
        return people().filter { $0.lookupNames.contains(folded) }
    }

    package func scrub() {}
}
