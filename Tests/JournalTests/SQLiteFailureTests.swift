import Foundation
import GRDB
import Testing
import Values

@testable import Journal

@Suite struct SQLiteFailureTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("journal.moim")
    }

    /// The disk fills up after 0, 1, 2… more pages, so that the append fails at every place where it can.
    @Test func `a full disk leaves nothing half-written`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        let head = try journal.append(fullAppend(onto: .empty)).head
        let before = try Contents(journal)
        let given = fullAppend(onto: head, number: 2, size: 40_000)
        let pages = try #require(try journal.store.read { db in try Int.fetchOne(db, sql: "PRAGMA page_count") })
        var failures = 0
        while true {
            try journal.store.read { db in try db.execute(sql: "PRAGMA max_page_count = \(pages + failures)") }
            do throws(JournalError) {
                _ = try journal.append(given)
                break
            } catch {
                #expect(error == .full(path: path))
                #expect(try Contents(journal) == before, "\(failures) pages")
                #expect(try journal.result(of: given.key!) == nil)
                failures += 1
            }
        }
        #expect(failures > 5)
        #expect(try journal.entries().count == 4)
        #expect(try ChainVerifier.verify(journal).isSound)
    }

    @Test func `a torn file is damaged, not a crash`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        try journal.fill(200)
        try journal.store.close()
        let handle = try #require(FileHandle(forUpdatingAtPath: path))
        let size = try handle.seekToEnd()
        try handle.truncate(atOffset: size / 2 / 4096 * 4096)
        try handle.close()
        let error = #expect(throws: JournalError.self) {
            let reader = try SQLiteJournal.open(at: path, access: .readOnly)
            _ = try ChainVerifier.verify(reader)
        }
        #expect(error?.code == "journal.damaged")
        #expect(error?.outcome == .store)
    }

    /// Whatever a bad disk does to a store, reading it ends with an error or a report, and a chain that reads
    /// differently from the one written is never called sound.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `flipped bytes never pass for another history`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let journal = try SQLiteJournal.create(at: path, program: "a")
        _ = try journal.append(fullAppend(onto: .empty))
        try journal.fill(40)
        let (entries, head) = (try journal.entries(), try journal.head())
        try journal.store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for _ in 0..<Int.random(in: 1...20, using: &random) {
            // Past the header, which says only whether this is a store at all.
            bytes[Int.random(in: 100..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        try bytes.write(to: URL(fileURLWithPath: path))
        do {
            let reader = try SQLiteJournal.open(at: path, access: .readOnly)
            if try ChainVerifier.verify(reader, expected: head).fault == nil {
                #expect(try reader.entries() == entries, "seed \(seed)")
            }
            _ = try Contents(reader)
            _ = try reader.people(named: "이름1")
        } catch let error as JournalError {
            #expect(error.outcome == .store || error.outcome == .input, "seed \(seed): \(error)")
        }
    }
}
