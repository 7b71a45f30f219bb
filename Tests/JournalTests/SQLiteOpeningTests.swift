import Foundation
import GRDB
import Testing
import Values

@testable import Journal

@Suite struct SQLiteOpeningTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("journal.moim")
    }

    @Test func `what was written is there after opening again`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        _ = try journal.append(fullAppend(onto: .empty))
        let contents = try Contents(journal)
        try journal.store.close()
        for access in [StoreAccess.readWrite, .readOnly] {
            let again = try SQLiteJournal.open(at: path, access: access)
            #expect(again.programID == "a")
            #expect(try Contents(again) == contents)
        }
    }

    @Test func `creating never overwrites`() throws {
        _ = try SQLiteJournal.create(at: path, program: "a").fill(1)
        #expect(throws: JournalError.exists(path: path)) { try SQLiteJournal.create(at: path, program: "a") }
        #expect(try SQLiteJournal.open(at: path).head().seq == 1)
        let empty = folder.path("empty")
        try Data().write(to: URL(fileURLWithPath: empty))
        #expect(throws: JournalError.exists(path: empty)) { try SQLiteJournal.create(at: empty, program: "a") }
    }

    @Test func `only the owner can read a new store`() throws {
        _ = try SQLiteJournal.create(at: path, program: "a").fill(1)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.root) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test func `nothing is created by opening`() throws {
        #expect(throws: JournalError.missing(path: path)) { try SQLiteJournal.open(at: path) }
        #expect(throws: JournalError.missing(path: folder.path("no"))) {
            try SQLiteJournal.create(at: folder.path("no/journal.moim"), program: "a")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root).isEmpty)
    }

    @Test func `what is no store is not opened`() throws {
        let text = folder.path("text")
        try Data(String(repeating: "moim is not SQLite. ", count: 100).utf8).write(to: URL(fileURLWithPath: text))
        let empty = folder.path("empty")
        try Data().write(to: URL(fileURLWithPath: empty))
        let other = folder.path("other")
        let raw = try RawDatabase(other)
        try raw.execute("CREATE TABLE entry (x)")
        try raw.close()
        for path in [text, empty, other, folder.root] {
            for access in [StoreAccess.readWrite, .readOnly] {
                #expect(throws: JournalError.notAJournal(path: path)) {
                    try SQLiteJournal.open(at: path, access: access)
                }
            }
        }
    }

    @Test func `a newer format is left alone`() throws {
        try SQLiteJournal.create(at: path, program: "a").store.close()
        let raw = try RawDatabase(path)
        try raw.execute("PRAGMA user_version = 99")
        try raw.close()
        for access in [StoreAccess.readWrite, .readOnly] {
            #expect(throws: JournalError.newerFormat(path: path, found: 99, supported: 1)) {
                try SQLiteJournal.open(at: path, access: access)
            }
        }
    }

    @Test func `an older format is brought forward, but not by a reader`() throws {
        _ = try SQLiteJournal.create(at: path, program: "a").fill(1)
        let steps =
            Schema.steps + [
                SchemaStep(format: 2, sql: "CREATE TABLE second (program TEXT)"),
                SchemaStep(format: 3, sql: "CREATE TABLE third (program TEXT)"),
            ]
        #expect(throws: JournalError.olderFormat(path: path, found: 1, supported: 3)) {
            try SQLiteStore.open(at: path, access: .readOnly, busyTimeout: .zero, steps: steps)
        }
        try SQLiteStore.open(at: path, access: .readWrite, busyTimeout: .zero, steps: steps).close()
        let raw = try RawDatabase(path)
        #expect(try raw.number("PRAGMA user_version") == 3)
        #expect(try raw.number("SELECT count(*) FROM second, third") == 0)
        try raw.close()
        #expect(throws: JournalError.newerFormat(path: path, found: 3, supported: 1)) {
            try SQLiteJournal.open(at: path)
        }
        let reader = try SQLiteStore.open(at: path, access: .readOnly, busyTimeout: .zero, steps: steps)
        #expect(try reader.journal().head().seq == 1)
    }

    @Test func `a migration that fails leaves the old format whole`() throws {
        try SQLiteJournal.create(at: path, program: "a").store.close()
        let steps =
            Schema.steps + [
                SchemaStep(format: 2, sql: "CREATE TABLE second (program TEXT)"),
                SchemaStep(format: 3, sql: "CREATE TABLE second (program TEXT)"),
            ]
        #expect(throws: JournalError.self) {
            try SQLiteStore.open(at: path, access: .readWrite, busyTimeout: .zero, steps: steps)
        }
        let raw = try RawDatabase(path)
        #expect(try raw.number("PRAGMA user_version") == 1)
        #expect(try raw.number("SELECT count(*) FROM sqlite_schema WHERE name = 'second'") == 0)
    }

    @Test func `the connection keeps the promises of the file`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        func check(_ store: SQLiteStore) throws {
            let settings = try store.read { db in
                try ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "application_id"].map {
                    try String.fetchOne(db, sql: "PRAGMA \($0)")
                }
            }
            #expect(settings == ["wal", "2", "1", "1", "1297041741"])
        }
        try check(journal.store)
        try journal.store.close()
        try check(SQLiteStore.open(at: path))
    }

    @Test func `one store holds many programs apart`() throws {
        let first = try SQLiteJournal.create(at: path, program: "b")
        let second = try first.store.addProgram("a")
        _ = try first.append(fullAppend(onto: .empty))
        #expect(try Contents(second) == Contents(MemoryJournal(program: "a")))
        let result = try second.append(fullAppend(onto: .empty))
        #expect(try first.entries()[0].digest != second.entries()[0].digest)
        #expect(try second.people(named: "이름1").map(\.id) == ["m1"])
        _ = try second.append(append(onto: result.head, [], people: [.erase(id: "m1")]))
        #expect(try first.person("m1") != nil)

        #expect(try first.store.programIDs() == ["a", "b"])
        #expect(throws: JournalError.programExists("a")) { try first.store.addProgram("a") }
        #expect(throws: JournalError.ambiguousProgram(known: ["a", "b"])) { try SQLiteJournal.open(at: path) }
        #expect(throws: JournalError.unknownProgram("c", known: ["a", "b"])) {
            try SQLiteJournal.open(at: path, program: "c")
        }
        #expect(try SQLiteJournal.open(at: path, program: "a").head() == result.head)
    }

    @Test func `names that SQLite would take for something else are files`() throws {
        for name in [":memory:", "file:x?mode=memory", "100%.moim", "한글 #1?.moim"] {
            let path = folder.path(name)
            let journal = try SQLiteJournal.create(at: path, program: "a")
            try journal.fill(1)
            try journal.store.close()
            #expect(FileManager.default.fileExists(atPath: path))
            let immutable = try ReadOnlyFolder.reading(folder) {
                try SQLiteJournal.open(at: path, access: .readOnly).head().seq
            }
            #expect(immutable == 1, "\(name)")
        }
    }
}
