import Foundation
import Journal
import Testing
import Values

@Suite struct SQLiteReadOnlyTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("journal.moim")
    }

    @Test func `a reader's store refuses to write`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        let reader = try SQLiteJournal.open(at: path, access: .readOnly)
        let expected = JournalError.readOnly(path: path)
        #expect(throws: expected) { try reader.append(append(onto: .empty, [draft(1)])) }
        #expect(throws: expected) { try reader.put([StoredBlob("x")]) }
        #expect(throws: expected) { try reader.save(StateSnapshot(head: .empty, version: 1, bytes: [])) }
        #expect(throws: expected) { try reader.store.addProgram("b") }
        #expect(throws: expected) { try reader.scrub() }
        #expect(
            try reader.prepare(append(onto: .empty, [draft(1)])) == journal.prepare(append(onto: .empty, [draft(1)])))
    }

    @Test func `a reader sees what others append`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        let reader = try SQLiteJournal.open(at: path, access: .readOnly)
        #expect(try reader.head() == .empty)
        let head = try journal.fill(2)
        #expect(try reader.head() == head)
    }

    @Test func `a closed store can be read where nothing can be written`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        _ = try journal.append(fullAppend(onto: .empty))
        let contents = try Contents(journal)
        try journal.store.close()
        try ReadOnlyFolder.reading(folder) {
            let reader = try SQLiteJournal.open(at: path, access: .readOnly)
            #expect(try Contents(reader) == contents)
            #expect(try ChainVerifier.verify(reader).isSound)
            #expect(throws: JournalError.readOnly(path: path)) { try SQLiteJournal.open(at: path) }
            #expect(throws: JournalError.notPermitted(path: folder.root)) {
                try SQLiteJournal.create(at: folder.path("new"), program: "a")
            }
        }
    }

    /// Without the log's last entries the file would tell less than what was answered.
    @Test func `a store with a log is not read without it`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        try journal.fill(3)
        let copy = try TemporaryFolder()
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy.path("journal.moim" + suffix))
        }
        try ReadOnlyFolder.reading(copy) {
            #expect(throws: JournalError.readOnly(path: copy.path("journal.moim"))) {
                try SQLiteJournal.open(at: copy.path("journal.moim"), access: .readOnly)
            }
        }
        #expect(try SQLiteJournal.open(at: copy.path("journal.moim"), access: .readOnly).head().seq == 3)
    }

    @Test func `a store in a closed folder is not missing`() throws {
        try SQLiteJournal.create(at: path, program: "a").store.close()
        let outer = folder.path("outer")
        try FileManager.default.createDirectory(atPath: outer, withIntermediateDirectories: false)
        try FileManager.default.moveItem(atPath: path, toPath: outer + "/journal.moim")
        try ReadOnlyFolder.reading(folder, files: 0o000) {
            #expect(throws: JournalError.notPermitted(path: outer + "/journal.moim")) {
                try SQLiteJournal.open(at: outer + "/journal.moim")
            }
        }
    }
}
