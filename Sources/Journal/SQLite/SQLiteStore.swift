internal import GRDB
internal import Values

/// A file that holds the journals of one program or several, behind one connection.
package final class SQLiteStore: Sendable {
    package let path: String
    package let access: StoreAccess
    let queue: DatabaseQueue
    private let busyTimeout: Duration

    private init(path: String, access: StoreAccess, busyTimeout: Duration, isImmutable: Bool = false) throws {
        self.path = path
        self.access = access
        self.busyTimeout = busyTimeout
        var configuration = Configuration()
        configuration.label = "journal"
        configuration.readonly = access == .readOnly
        configuration.busyMode = .timeout(
            Double(busyTimeout.components.seconds) + Double(busyTimeout.components.attoseconds) * 1e-18)
        if access == .readWrite {
            configuration.prepareDatabase { db in
                // FULL: what was answered must survive a power cut. secure_delete: what was erased must be gone.
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            }
        }
        queue = try DatabaseQueue(path: Self.name(path, isImmutable: isImmutable), configuration: configuration)
    }

    /// SQLite takes `:memory:` and `file:` for more than a file's name, unless a folder comes first.
    private static func name(_ path: String, isImmutable: Bool) -> String {
        let plain = path.hasPrefix("/") ? path : "./" + path
        guard isImmutable else { return plain }
        var name = Array("file:".utf8)
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"):
                name += "%\(String(byte, radix: 16))".utf8
            default: name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self) + "?immutable=1"
    }

    /// Closes the connection; the last one to close folds the write-ahead log into the file.
    package func close() throws(JournalError) {
        do { try queue.close() } catch { throw explained(error) }
    }

    func explained(_ error: any Error) -> JournalError {
        JournalError(error, path: path, waited: busyTimeout)
    }
}

// Creating and opening.
extension SQLiteStore {
    /// Makes a new store with one program in it. Throws `.exists` rather than overwrite anything.
    package static func create(
        at path: String, program id: String, busyTimeout: Duration = .seconds(5)
    ) throws(JournalError) -> SQLiteStore {
        try ProgramName.check(id)
        try StoreFile.create(at: path)
        do {
            let store = try SQLiteStore(path: path, access: .readWrite, busyTimeout: busyTimeout)
            try store.queue.writeWithoutTransaction { db in
                // A file system without shared memory refuses, and keeps the rollback journal: slower, as safe.
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                try db.inTransaction(.immediate) {
                    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                    try migrate(db, by: Schema.steps)
                    try db.execute(sql: "INSERT INTO program (program) VALUES (?)", arguments: [id])
                    return .commit
                }
            }
            return store
        } catch {
            StoreFile.remove(at: path)
            throw JournalError(error, path: path, waited: busyTimeout)
        }
    }

    /// Opens a store that exists. An older format is brought forward when the store may be written to.
    ///
    /// For reading only, a store also opens where nothing can be written: beside no write-ahead log the file is
    /// complete, and is read as one that does not change. Someone who can write there must not do so meanwhile.
    package static func open(
        at path: String, access: StoreAccess = .readWrite, busyTimeout: Duration = .seconds(5)
    ) throws(JournalError) -> SQLiteStore {
        try open(at: path, access: access, busyTimeout: busyTimeout, steps: Schema.steps)
    }

    static func open(
        at path: String, access: StoreAccess, busyTimeout: Duration, steps: [SchemaStep]
    ) throws(JournalError) -> SQLiteStore {
        try StoreFile.requireFile(at: path)
        do {
            let store = try connect(to: path, access: access, busyTimeout: busyTimeout)
            try store.checkFormat(steps: steps)
            return store
        } catch {
            throw JournalError(error, path: path, waited: busyTimeout)
        }
    }

    private static func connect(to path: String, access: StoreAccess, busyTimeout: Duration) throws -> SQLiteStore {
        do {
            return try SQLiteStore(path: path, access: access, busyTimeout: busyTimeout)
        } catch let error as DatabaseError
            where access == .readOnly && error.isAboutTheLog && StoreFile.hasNoLog(path)
        {
            return try SQLiteStore(path: path, access: access, busyTimeout: busyTimeout, isImmutable: true)
        }
    }

    private func checkFormat(steps: [SchemaStep]) throws {
        let supported = steps.last?.format ?? 0
        let found = try queue.unsafeRead { db in
            guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
                throw JournalError.notAJournal(path: path)
            }
            return try Self.format(db)
        }
        if found > supported { throw JournalError.newerFormat(path: path, found: found, supported: supported) }
        if found < supported {
            guard access == .readWrite else {
                throw JournalError.olderFormat(path: path, found: found, supported: supported)
            }
            try queue.inTransaction(.immediate) { db in
                try Self.migrate(db, by: steps)
                return .commit
            }
        }
    }

    private static func format(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    /// Reads the format again inside the transaction: another process may have come first.
    private static func migrate(_ db: Database, by steps: [SchemaStep]) throws {
        let found = try format(db)
        for step in steps where step.format > found {
            try db.execute(sql: step.sql)
            try db.execute(sql: "PRAGMA user_version = \(step.format)")
        }
    }
}

// Programs.
extension SQLiteStore {
    /// In the order of their bytes.
    package func programIDs() throws(JournalError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT program FROM program ORDER BY program") }
    }

    /// Throws `.programExists` or `.invalidProgramID`.
    package func addProgram(_ id: String) throws(JournalError) -> SQLiteJournal {
        try ProgramName.check(id)
        try write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO program (program) VALUES (?)", arguments: [id])
            if db.changesCount == 0 { throw JournalError.programExists(id) }
        }
        return SQLiteJournal(store: self, programID: id)
    }

    /// The journal of one program; of the only one when `id` is nil. Throws `.unknownProgram` or `.ambiguousProgram`.
    package func journal(_ id: String? = nil) throws(JournalError) -> SQLiteJournal {
        let known = try programIDs()
        if id == nil, known.count > 1 { throw .ambiguousProgram(known: known) }
        guard let id = id ?? known.first else { throw .damaged(path: path, detail: "no program") }
        guard known.contains(id) else { throw .unknownProgram(id, known: known) }
        return SQLiteJournal(store: self, programID: id)
    }
}

// Access.
extension SQLiteStore {
    /// For one statement, or several that need not see the same moment.
    func read<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
        do { return try queue.unsafeRead(body) } catch { throw explained(error) }
    }

    /// For statements that must see the same moment.
    func readTogether<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
        do { return try queue.read(body) } catch { throw explained(error) }
    }

    /// One transaction that takes the write lock first, so that what it reads cannot change before it writes.
    func write<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
        guard access == .readWrite else { throw .readOnly(path: path) }
        var result: T?
        do {
            try queue.inTransaction(.immediate) { db in
                result = try body(db)
                return .commit
            }
        } catch {
            throw explained(error)
        }
        guard let result else { throw .unexpected(path: path, detail: "no result") }
        return result
    }

    /// `secure_delete` overwrites a row where it last was, but not the copies that stay behind in a page when rows
    /// move to another. Only a rebuilt file is free of them, and only once the log is folded into it.
    func scrub() throws(JournalError) {
        guard access == .readWrite else { throw .readOnly(path: path) }
        do {
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                _ = try db.checkpoint(.truncate)
            }
        } catch {
            throw explained(error)
        }
    }
}
