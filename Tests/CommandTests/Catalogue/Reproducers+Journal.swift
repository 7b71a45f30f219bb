import Foundation
import GRDB
import Values

@testable import Journal

extension Reproducer {
    /// The store: what was done to it, what it lacks, and what it refuses.
    static let journal: [Reproducer] = [
        line("journal.exists", .input, .begun, "new ."),
        line("journal.key-reused", .input, .formed, "dues pay m02 30000 --key once") {
            $0.run("dues pay m01 30000 --key once")
        },
        line("journal.ambiguous-program", .input, .formed, "status") {
            _ = try $0.store(.readWrite).addProgram("other")
        },
        line("journal.not-a-journal", .store, .folder, "status") {
            try $0.write(String(repeating: "not a database\n", count: 400), to: "journal.db")
        },
        line("journal.newer-format", .store, .formed, "status") {
            try $0.database { db in try db.execute(sql: "PRAGMA user_version = 99") }
        },
        line("journal.older-format", .store, .formed, "status") {
            try $0.database { db in try db.execute(sql: "PRAGMA user_version = 0") }
        },
        line("journal.damaged", .store, .formed, "log") {
            let bytes = try Data(contentsOf: $0.root.appending(path: "journal.db"))
            try $0.write(bytes: Array(bytes.prefix(bytes.count / 2 / 4096 * 4096)), to: "journal.db")
        },
        line("journal.damaged-entry", .store, .formed, "log") {
            try $0.tamper("UPDATE entry SET digest = 'x' WHERE seq = 3")
        },
        line("journal.damaged-blob", .store, .executing, "report") {
            try $0.tamper("UPDATE blob SET bytes = CAST(bytes || ' ' AS BLOB) WHERE \(formula)")
        },
        line("journal.missing-blob", .store, .feedback, "evaluate") {
            try $0.tamper("DELETE FROM blob WHERE \(formula)")
        },
        line("journal.no-program", .store, .folder, "status") {
            try SQLiteStore.create(at: $0.path("journal.db"), program: "reading-circle").close()
        },
        line("journal.unknown-fact", .store, .formed, "status") { try $0.append(kind: "moon.landed", body: [:]) },
        line("journal.malformed-fact", .store, .formed, "status") {
            try $0.append(kind: "dues.paid", body: ["member": 1])
        },
        line("verify.damaged", .store, .archived, "verify") {
            try $0.tamper("UPDATE entry SET body = replace(body, '30000', '90000')")
        },
        line("calendar.zone-gone", .store, .folder, "indicator compute meeting_size") { try moveToMars($0) },
        line("journal.read-only", .store, .formed, "dues pay m01 30000", readOnly: true),
        line("journal.not-permitted", .store, .folder, "new .", readOnly: true),

        module("journal.moved", .busy, because: "a command begins again when another came first") { sandbox in
            let journal = try MemoryJournal(program: "p")
            let stale = JournalHead(seq: 4, digest: Digest(of: "x"))
            _ = try journal.append(JournalAppend(command: "c", recorded: moment, expected: stale, entries: [entry]))
        },
        module("journal.locked", .busy, because: "a command waits five seconds first") { sandbox in
            _ = try SQLiteStore.create(at: sandbox.path("p.db"), program: "p")
            let other = try DatabaseQueue(path: sandbox.path("p.db"))
            try other.inDatabase { db in
                try db.beginTransaction(.exclusive)
                defer { try? db.rollback() }
                let store = try SQLiteStore.open(at: sandbox.path("p.db"), busyTimeout: .milliseconds(1))
                _ = try store.journal("p").append(
                    JournalAppend(command: "c", recorded: moment, expected: .empty, entries: [entry]))
            }
        },
        module("journal.missing", .input, because: "commands say that the program has not begun") { sandbox in
            _ = try SQLiteStore.open(at: sandbox.path("nothing.db"))
        },
        module("journal.invalid-program-id", .input, because: "program.yaml is stricter") { _ in
            _ = try MemoryJournal(program: "a b")
        },
        module("journal.unknown-program", .input, because: "commands take the one program there is") { sandbox in
            _ = try SQLiteStore.create(at: sandbox.path("p.db"), program: "p").journal("q")
        },
        module("journal.program-exists", .input, because: "a folder has one program") { sandbox in
            _ = try SQLiteStore.create(at: sandbox.path("p.db"), program: "p").addProgram("p")
        },
        module("journal.invalid-entry", .input, because: "every fact has a kind") { _ in
            let nameless = EntryDraft(kind: "", at: moment, body: .null)
            _ = try MemoryJournal(program: "p").append(
                JournalAppend(command: "c", recorded: moment, expected: .empty, entries: [nameless]))
        },
        module("journal.dataset-exists", .input, because: "an import takes the next version") { _ in
            let dataset = DatasetRecord(name: "d", version: 1, segments: [])
            _ = try MemoryJournal(program: "p").append(
                JournalAppend(
                    command: "c", recorded: moment, expected: .empty, entries: [entry], datasets: [dataset, dataset]))
        },
        module("journal.snapshot-misplaced", .input, because: "a snapshot is written with its entries") { _ in
            let head = JournalHead(seq: 4, digest: Digest(of: "x"))
            try MemoryJournal(program: "p").save(StateSnapshot(head: head, version: 1, bytes: []))
        },
        module("journal.broken-chain", .store, because: "verify tells it as verify.damaged") { sandbox in
            let sandbox = try Stage.formed.sandbox()
            try sandbox.tamper("UPDATE entry SET body = '{}' WHERE seq = 2")
            try ChainVerifier.verify(sandbox.store().journal()).requireSound()
        },
        module("journal.full", .store, because: "a full disk is another test's") { _ in throw sqlite(.SQLITE_FULL) },
        module("journal.too-large", .input, because: "it takes a text of a gigabyte") { _ in
            throw sqlite(.SQLITE_TOOBIG)
        },
        module("journal.input-output", .store, because: "it takes a failing disk") { _ in
            throw sqlite(.SQLITE_IOERR_READ)
        },
        module("journal.unexpected", .store, because: "it takes a mistake of moim's own") { _ in
            throw sqlite(.SQLITE_MISUSE)
        },
    ]

    /// The blob with the formula of one indicator.
    private static let formula = "instr(bytes, 'id = \"next_meeting_return\",') > 0"

    private static let moment = Timestamp(milliseconds: 0)
    private static var entry: EntryDraft { EntryDraft(kind: "k", at: moment, body: .null) }

    private static func sqlite(_ code: ResultCode) -> JournalError {
        JournalError(DatabaseError(resultCode: code, message: "words"), path: "journal.db", waited: .seconds(5))
    }

    /// The same history in a zone that no machine knows, as if its zone had been dropped from the tables since.
    private static func moveToMars(_ sandbox: Sandbox) throws {
        let seasoned = try Stage.planning.sandbox()
        let entries = try seasoned.store().journal().page(after: 0, limit: 1000)
        let store = try SQLiteStore.create(at: sandbox.path("journal.db"), program: "reading-circle")
        let drafts = try entries.map { entry in
            let body = String(decoding: entry.body, as: UTF8.self)
            return EntryDraft(
                kind: entry.kind, version: entry.version, at: entry.at, actor: entry.actor,
                body: try JSONReader.read(body.replacingOccurrences(of: "Asia/Seoul", with: "Mars/Olympus")))
        }
        _ = try store.journal().append(
            JournalAppend(command: "test", recorded: moment, expected: .empty, entries: drafts))
        try store.close()
    }
}
