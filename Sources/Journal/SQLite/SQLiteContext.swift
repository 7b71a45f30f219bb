internal import GRDB
internal import Values

/// What an append is judged by, as one transaction of the database sees it.
struct SQLiteContext: AppendContext {
    let db: Database
    let path: String
    let programID: String

    func head() throws -> JournalHead {
        let statement = try db.cachedStatement(
            sql: "SELECT seq, digest FROM entry WHERE program = ? ORDER BY seq DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement, arguments: [programID]) else { return .empty }
        let stored = StoredValue(path: path, table: "entry")
        let seq = try stored.int(row[0], "seq")
        guard let digest = (row[1] as String?).flatMap(Digest.init(hex:)) else {
            throw JournalError.damagedEntry(seq: seq, column: "digest")
        }
        return JournalHead(seq: seq, digest: digest)
    }

    func result(of key: IdempotencyKey) throws -> AppendResult? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT command, first_seq, head_seq, head_digest, answer FROM answer WHERE program = ? AND key = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [programID, key.key]) else { return nil }
        let stored = StoredValue(path: path, table: "answer")
        guard row[0] == key.command.hex else { throw JournalError.keyReused(key: key.key) }
        let (first, last) = (try stored.int(row[1], "first_seq"), try stored.int(row[2], "head_seq"))
        guard first <= last + 1 else { throw stored.damage("first_seq") }
        return AppendResult(
            seqs: first..<last + 1, head: JournalHead(seq: last, digest: try stored.digest(row[3], "head_digest")),
            answer: try stored.json(row[4], "answer"), isReplay: true)
    }

    func holds(blob digest: Digest) throws -> Bool {
        try holds("SELECT 1 FROM blob WHERE program = ? AND digest = ?", [programID, digest.hex])
    }

    func holds(_ dataset: DatasetRecord.Key) throws -> Bool {
        try holds(
            "SELECT 1 FROM dataset WHERE program = ? AND name = ? AND community = ? AND version = ?",
            [programID, dataset.name, dataset.community, dataset.version])
    }

    func holds(_ head: JournalHead) throws -> Bool {
        guard head.seq > 0 else { return head == .empty }
        return try holds(
            "SELECT 1 FROM entry WHERE program = ? AND seq = ? AND digest = ?", [programID, head.seq, head.digest.hex])
    }

    private func holds(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
        try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments) != nil
    }
}
