internal import Foundation
internal import GRDB
package import Values

/// The journal of one program in a file. Values of one store share its connection.
package struct SQLiteJournal: Journal {
    package let store: SQLiteStore
    package let programID: String

    init(store: SQLiteStore, programID: String) {
        self.store = store
        self.programID = programID
    }

    /// Makes a store that holds one program. Throws `.exists` rather than overwrite anything.
    package static func create(
        at path: String, program id: String, busyTimeout: Duration = .seconds(5)
    ) throws(JournalError) -> SQLiteJournal {
        let store = try SQLiteStore.create(at: path, program: id, busyTimeout: busyTimeout)
        return SQLiteJournal(store: store, programID: id)
    }

    /// Opens a store, and the program in it; `id` may be nil when there is but one.
    package static func open(
        at path: String, program id: String? = nil, access: StoreAccess = .readWrite,
        busyTimeout: Duration = .seconds(5)
    ) throws(JournalError) -> SQLiteJournal {
        try SQLiteStore.open(at: path, access: access, busyTimeout: busyTimeout).journal(id)
    }

    private func context(_ db: Database) -> SQLiteContext {
        SQLiteContext(db: db, path: store.path, programID: programID)
    }
}

// Entries.
extension SQLiteJournal {
    package func head() throws(JournalError) -> JournalHead {
        try store.read { db in try context(db).head() }
    }

    package func page(after seq: Int, limit: Int) throws(JournalError) -> [JournalEntry] {
        try store.read { db in
            var reader = EntryRows(programID: programID)
            var entries: [JournalEntry] = []
            let rows = try Row.fetchCursor(
                try db.cachedStatement(sql: EntryRows.select), arguments: [programID, seq, max(0, limit)])
            while let row = try rows.next() { entries.append(try reader.read(row)) }
            return entries
        }
    }

    package func append(_ append: JournalAppend) throws(JournalError) -> AppendResult {
        var result = try store.write { db in
            switch try AppendPlan.make(append, programID: programID, in: context(db)) {
            case .replay(let result): result
            case .write(let entries): try SQLiteWriter(db: db, programID: programID).write(append, entries)
            }
        }
        if !result.isReplay, append.erasesSomeone {
            // The append is done, whatever happens to the log.
            do { try scrub() } catch { result.erasureIsPending = true }
        }
        return result
    }

    package func prepare(_ append: JournalAppend) throws(JournalError) -> AppendPlan {
        try store.readTogether { db in try AppendPlan.make(append, programID: programID, in: context(db)) }
    }

    package func result(of key: IdempotencyKey) throws(JournalError) -> AppendResult? {
        try store.read { db in try context(db).result(of: key) }
    }
}

// What is derived from entries.
extension SQLiteJournal {
    package func timers(dueBy moment: Timestamp?) throws(JournalError) -> [TimerRecord] {
        let stored = StoredValue(path: store.path, table: "timer")
        return try store.read { db in
            let rows = try Row.fetchCursor(
                try db.cachedStatement(
                    sql: "SELECT id, due, payload FROM timer WHERE program = ? AND due <= ? ORDER BY due, id"),
                arguments: [programID, moment?.milliseconds ?? .max])
            return try Array(
                rows.map { row in
                    TimerRecord(
                        id: try stored.text(row[0], "id"),
                        due: Timestamp(milliseconds: Int64(try stored.int(row[1], "due"))),
                        payload: try stored.json(row[2], "payload"))
                })
        }
    }

    package func snapshot(version: Int) throws(JournalError) -> StateSnapshot? {
        try store.readTogether { db in try snapshot(version: version, db) }
    }

    private func snapshot(version: Int, _ db: Database) throws -> StateSnapshot? {
        let statement = try db.cachedStatement(
            sql: "SELECT head_seq, head_digest, digest, bytes FROM snapshot WHERE program = ? AND version = ?")
        guard let row = try Row.fetchOne(statement, arguments: [programID, version]),
            let seq = row[0] as Int64?, let digest = (row[1] as String?).flatMap(Digest.init(hex:)),
            let bytes = row[3] as Data?, try context(db).holds(JournalHead(seq: Int(seq), digest: digest))
        else { return nil }
        let snapshot = StateSnapshot(
            head: JournalHead(seq: Int(seq), digest: digest), version: version, bytes: [UInt8](bytes))
        return row[2] == snapshot.digest.hex ? snapshot : nil
    }

    package func save(_ snapshot: StateSnapshot) throws(JournalError) {
        try store.write { db in
            guard try context(db).holds(snapshot.head) else { throw JournalError.snapshotMisplaced(snapshot.head) }
            if let kept = try self.snapshot(version: snapshot.version, db), kept.head.seq > snapshot.head.seq { return }
            try SQLiteWriter(db: db, programID: programID).write(snapshot)
        }
    }
}

// Blobs and datasets.
extension SQLiteJournal {
    package func put(_ blobs: [StoredBlob]) throws(JournalError) {
        try store.write { db in try SQLiteWriter(db: db, programID: programID).write(blobs) }
    }

    package func blob(_ digest: Digest) throws(JournalError) -> StoredBlob? {
        try store.read { db in
            let statement = try db.cachedStatement(sql: "SELECT bytes FROM blob WHERE program = ? AND digest = ?")
            guard let row = try Row.fetchOne(statement, arguments: [programID, digest.hex]) else { return nil }
            let blob = StoredBlob([UInt8](row[0] as Data? ?? Data()))
            guard blob.digest == digest else { throw JournalError.damagedBlob(digest) }
            return blob
        }
    }

    package func blobDigests() throws(JournalError) -> [Digest] {
        let stored = StoredValue(path: store.path, table: "blob")
        return try store.read { db in
            let rows = try Row.fetchCursor(
                try db.cachedStatement(sql: "SELECT digest FROM blob WHERE program = ? ORDER BY digest"),
                arguments: [programID])
            return try Array(rows.map { row in try stored.digest(row[0], "digest") })
        }
    }

    package func datasets() throws(JournalError) -> [DatasetRecord] {
        try datasets(where: "", arguments: [])
    }

    package func dataset(
        _ name: String, community: String?, version: Int?
    ) throws(JournalError) -> DatasetRecord? {
        let condition = "AND d.name = ? AND d.community = ?"
        guard let version else {
            let latest = """
                AND d.version = (SELECT max(version) FROM dataset
                                 WHERE program = d.program AND name = d.name AND community = d.community)
                """
            return try datasets(where: condition + " " + latest, arguments: [name, community ?? ""]).first
        }
        return try datasets(
            where: condition + " AND d.version = ?", arguments: [name, community ?? "", version]
        ).first
    }

    /// One row for each segment, and one with no digest for a dataset of none.
    private func datasets(where condition: String, arguments: StatementArguments) throws(JournalError)
        -> [DatasetRecord]
    {
        let stored = StoredValue(path: store.path, table: "dataset")
        return try store.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT d.name, d.community, d.version, d.metadata, s.digest FROM dataset d
                    LEFT JOIN segment s USING (program, name, community, version)
                    WHERE d.program = ? \(condition)
                    ORDER BY d.name, d.community, d.version, s.position
                    """)
            var datasets: [DatasetRecord] = []
            let rows = try Row.fetchCursor(statement, arguments: [programID] + arguments)
            while let row = try rows.next() {
                let key = DatasetRecord.Key(
                    name: try stored.text(row[0], "name"), community: try stored.text(row[1], "community"),
                    version: try stored.int(row[2], "version"))
                if datasets.last?.key != key {
                    datasets.append(
                        DatasetRecord(
                            name: key.name, community: key.community.isEmpty ? nil : key.community,
                            version: key.version, segments: [], metadata: try stored.json(row[3], "metadata")))
                }
                if let digest = row[4] as String? {
                    datasets[datasets.count - 1].segments.append(try stored.digest(digest, "segment"))
                }
            }
            return datasets
        }
    }
}

// Personal data.
extension SQLiteJournal {
    package func person(_ id: String) throws(JournalError) -> PersonRecord? {
        try people("SELECT id, kind, fields FROM person WHERE program = ? AND id = ?", [programID, id]).first
    }

    package func people() throws(JournalError) -> [PersonRecord] {
        try people("SELECT id, kind, fields FROM person WHERE program = ? ORDER BY id", [programID])
    }

    package func people(named name: String) throws(JournalError) -> [PersonRecord] {
        try people(
            """
            SELECT p.id, p.kind, p.fields FROM person_name n
            JOIN person p ON p.program = n.program AND p.id = n.person
            WHERE n.program = ? AND n.name = ? ORDER BY p.id
            """,
            [programID, FoldedName.fold(name)])
    }

    private func people(_ sql: String, _ arguments: StatementArguments) throws(JournalError) -> [PersonRecord] {
        let stored = StoredValue(path: store.path, table: "person")
        return try store.read { db in
            let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
            return try Array(
                rows.map { row in
                    guard case .object(let fields) = try stored.json(row[2], "fields") else {
                        throw stored.damage("fields")
                    }
                    return PersonRecord(
                        id: try stored.text(row[0], "id"), kind: try stored.text(row[1], "kind"), fields: fields)
                })
        }
    }

    package func scrub() throws(JournalError) {
        try store.scrub()
    }
}
