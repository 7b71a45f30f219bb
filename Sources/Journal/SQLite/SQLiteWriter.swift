internal import Foundation
internal import GRDB
internal import Values

/// Writes what an append holds, inside a transaction that someone else opens and commits.
struct SQLiteWriter {
    let db: Database
    let programID: String

    func write(_ append: JournalAppend, _ written: [JournalEntry]) throws -> AppendResult {
        try write(written)
        for change in append.timers { try apply(change) }
        try write(append.blobs)
        for dataset in append.datasets { try write(dataset) }
        for change in append.people { try apply(change) }
        let head = written.last?.head ?? append.expected
        if let snapshot = append.snapshot {
            try write(StateSnapshot(head: head, version: snapshot.version, bytes: snapshot.bytes))
        }
        let result = AppendResult(
            seqs: append.expected.seq + 1..<head.seq + 1, head: head, answer: append.answer)
        if let key = append.key { try write(result, under: key) }
        return result
    }

    private func write(_ entries: [JournalEntry]) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for entry in entries {
            try statement.execute(arguments: [
                programID, entry.seq, entry.kind, entry.version, entry.at.milliseconds, entry.recorded.milliseconds,
                entry.actor, entry.command, String(decoding: entry.body, as: UTF8.self), entry.previous.hex,
                entry.digest.hex,
            ])
        }
    }

    private func write(_ result: AppendResult, under key: IdempotencyKey) throws {
        try execute(
            "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                programID, key.key, key.command.hex, result.seqs.lowerBound, result.head.seq, result.head.digest.hex,
                CanonicalJSON.text(result.answer),
            ])
    }

    func write(_ snapshot: StateSnapshot) throws {
        try execute(
            "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?, ?)",
            [
                programID, snapshot.version, snapshot.head.seq, snapshot.head.digest.hex, snapshot.digest.hex,
                Data(snapshot.bytes),
            ])
    }

    func write(_ blobs: [StoredBlob]) throws {
        for blob in blobs {
            try execute(
                "INSERT INTO blob VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [programID, blob.digest.hex, Data(blob.bytes)])
        }
    }

    private func write(_ dataset: DatasetRecord) throws {
        let key = dataset.key
        try execute(
            "INSERT INTO dataset VALUES (?, ?, ?, ?, ?)",
            [programID, key.name, key.community, key.version, CanonicalJSON.text(dataset.metadata)])
        for (position, digest) in dataset.segments.enumerated() {
            try execute(
                "INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?)",
                [programID, key.name, key.community, key.version, position, digest.hex])
        }
    }

    private func apply(_ change: TimerChange) throws {
        switch change {
        case .set(let timer):
            try execute(
                "INSERT OR REPLACE INTO timer VALUES (?, ?, ?, ?)",
                [programID, timer.id, timer.due.milliseconds, CanonicalJSON.text(timer.payload)])
        case .cancel(let id):
            try execute("DELETE FROM timer WHERE program = ? AND id = ?", [programID, id])
        }
    }

    private func apply(_ change: PersonChange) throws {
        switch change {
        case .save(let person):
            try execute("DELETE FROM person WHERE program = ? AND id = ?", [programID, person.id])
            try execute(
                "INSERT INTO person VALUES (?, ?, ?, ?)",
                [programID, person.id, person.kind, CanonicalJSON.text(.object(person.fields))])
            for name in person.lookupNames {
                try execute("INSERT INTO person_name VALUES (?, ?, ?)", [programID, name, person.id])
            }
        case .erase(let id):
            // The names go with the person.
            try execute("DELETE FROM person WHERE program = ? AND id = ?", [programID, id])
        case .forget(let id):
            try apply(.save(PersonRecord(id: id, kind: PersonRecord.forgottenKind, fields: [:])))
            try execute("DELETE FROM answer WHERE program = ?", [programID])
        }
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
