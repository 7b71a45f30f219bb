import Foundation
import GRDB
import Journal
import Values

extension Sandbox {
    /// Where the journal ends; nil when there is none that can be read.
    var head: JournalHead? { try? store().journal().head() }

    func store(_ access: StoreAccess = .readOnly) throws -> SQLiteStore {
        try SQLiteStore.open(at: path("journal.db"), access: access)
    }

    /// What someone with a database browser could do behind the program's back.
    func tamper(_ sql: String) throws {
        try database { db in
            try db.execute(sql: "DROP TRIGGER IF EXISTS entry_is_final; DROP TRIGGER IF EXISTS entry_stays")
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            try db.execute(sql: sql)
        }
    }

    func database<T>(_ body: (Database) throws -> T) throws -> T {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.allowsUnsafeTransactions = true
        let queue = try DatabaseQueue(path: path("journal.db"), configuration: configuration)
        let result = try queue.writeWithoutTransaction(body)
        try queue.close()
        return result
    }

    /// Adds an entry that the chain is sound with, whatever it says.
    func append(kind: String, version: Int = 1, body: Value) throws {
        let journal = try store(.readWrite).journal()
        let head = try journal.head()
        _ = try journal.append(
            JournalAppend(
                command: "test", recorded: Timestamp(milliseconds: 0), expected: head,
                entries: [EntryDraft(kind: kind, version: version, at: Timestamp(milliseconds: 0), body: body)]))
        try journal.store.close()
    }
}
