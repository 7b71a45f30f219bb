internal import Values

/// One program's tables, as plain collections: the shortest reading of what a journal promises.
struct MemoryTables: AppendContext {
    /// Entry `seq` stands at `seq - 1`.
    var entries: [JournalEntry] = []
    var timers: [String: TimerRecord] = [:]
    var results: [String: (command: Digest, result: AppendResult)] = [:]
    var snapshots: [Int: StateSnapshot] = [:]
    var blobs: [Digest: StoredBlob] = [:]
    var datasets: [DatasetRecord.Key: DatasetRecord] = [:]
    var people: [String: PersonRecord] = [:]

    func head() -> JournalHead { entries.last?.head ?? .empty }

    func result(of key: IdempotencyKey) throws(JournalError) -> AppendResult? {
        guard let stored = results[key.key] else { return nil }
        guard stored.command == key.command else { throw .keyReused(key: key.key) }
        return stored.result
    }

    func holds(blob digest: Digest) -> Bool { blobs[digest] != nil }
    func holds(_ dataset: DatasetRecord.Key) -> Bool { datasets[dataset] != nil }

    func holds(_ head: JournalHead) -> Bool {
        head == .empty || entries.indices.contains(head.seq - 1) && entries[head.seq - 1].digest == head.digest
    }

    mutating func write(_ append: JournalAppend, _ written: [JournalEntry]) -> AppendResult {
        let first = entries.count + 1
        entries += written
        for change in append.timers {
            switch change {
            case .set(let timer): timers[timer.id] = timer
            case .cancel(let id): timers[id] = nil
            }
        }
        for blob in append.blobs { blobs[blob.digest] = blob }
        for dataset in append.datasets { datasets[dataset.key] = dataset }
        for change in append.people {
            switch change {
            case .save(let person): people[person.id] = person
            case .erase(let id): people[id] = nil
            case .forget(let id):
                people[id] = PersonRecord(id: id, kind: PersonRecord.forgottenKind, fields: [:])
                results = [:]
            }
        }
        if let snapshot = append.snapshot {
            keep(StateSnapshot(head: head(), version: snapshot.version, bytes: snapshot.bytes))
        }
        let result = AppendResult(seqs: first..<entries.count + 1, head: head(), answer: append.answer)
        if let key = append.key {
            var stored = result
            stored.isReplay = true
            results[key.key] = (key.command, stored)
        }
        return result
    }

    mutating func keep(_ snapshot: StateSnapshot) {
        if let kept = snapshots[snapshot.version], kept.head.seq > snapshot.head.seq { return }
        snapshots[snapshot.version] = snapshot
    }
}
