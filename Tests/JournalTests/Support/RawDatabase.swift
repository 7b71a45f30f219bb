import GRDB

/// What someone with a database browser could do to a store behind the journal's back.
struct RawDatabase {
    private let queue: DatabaseQueue

    init(_ path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.allowsUnsafeTransactions = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    func execute(_ sql: String) throws {
        try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    }

    func number(_ sql: String) throws -> Int? {
        try queue.writeWithoutTransaction { db in try Int.fetchOne(db, sql: sql) }
    }

    func text(_ sql: String) throws -> String? {
        try queue.writeWithoutTransaction { db in try String.fetchOne(db, sql: sql) }
    }

    /// Entries are guarded by triggers; whoever tampers takes them away first.
    static func tamper(_ path: String, _ sql: String) throws {
        let raw = try RawDatabase(path)
        try raw.execute("DROP TRIGGER entry_is_final; DROP TRIGGER entry_stays; PRAGMA ignore_check_constraints = ON")
        try raw.execute(sql)
        try raw.close()
    }

    func close() throws { try queue.close() }
}
