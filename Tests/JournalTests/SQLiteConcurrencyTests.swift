import Journal
import Synchronization
import Testing
import Values

@Suite struct SQLiteConcurrencyTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("journal.moim")
    }

    @Test func `of two connections that saw the same head one appends and the other is told`() throws {
        let first = try SQLiteJournal.create(at: path, program: "a")
        let second = try SQLiteJournal.open(at: path)
        let old = try second.head()
        let new = try first.fill(1)
        #expect(throws: JournalError.moved(expected: old, found: new)) {
            try second.append(append(onto: old, [draft(2)]))
        }
        _ = try second.append(append(onto: new, [draft(2)]))
        #expect(try first.entries().map(\.seq) == [1, 2])
    }

    @Test func `a store that another holds is locked, and can still be read`() throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        let head = try journal.fill(1)
        let other = try SQLiteJournal.open(at: path, busyTimeout: .milliseconds(1))
        let raw = try RawDatabase(path)
        try raw.execute("BEGIN IMMEDIATE")
        // The second saw an old head, but nothing is judged before the lock is had: the head may still change.
        for seen in [head, .empty] {
            #expect(throws: JournalError.locked(path: path, waited: .milliseconds(1))) {
                try other.append(append(onto: seen, [draft(2)]))
            }
        }
        #expect(try other.head() == head)
        try raw.execute("ROLLBACK")
        _ = try other.append(append(onto: head, [draft(2)]))
    }

    @Test func `a lost race with the same key is answered like the winner`() throws {
        let first = try SQLiteJournal.create(at: path, program: "a")
        let second = try SQLiteJournal.open(at: path)
        let given = append(onto: .empty, [draft(1)], key: IdempotencyKey("k", command: Digest(of: "c")), answer: 7)
        let won = try first.append(given)
        let lost = try second.append(given)
        #expect(lost.isReplay)
        #expect(lost.seqs == won.seqs)
        #expect(lost.answer == 7)
    }

    /// Each writer tries again when it is told that the journal moved, as a command's caller would.
    @Test func `writers at the same time lose nothing and leave one chain`() async throws {
        let journal = try SQLiteJournal.create(at: path, program: "a")
        let (writers, each) = (4, 25)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                let path = path
                group.addTask {
                    let own = try SQLiteJournal.open(at: path, busyTimeout: .seconds(60))
                    for number in 0..<each {
                        while true {
                            do {
                                _ = try own.append(append(onto: try own.head(), [draft(writer * 1000 + number)]))
                                break
                            } catch JournalError.moved {
                                continue
                            }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let numbers = try journal.entries().map { try $0.readBody()["number"]?.int }
        #expect(Set(numbers).count == writers * each)
        #expect(numbers.count == writers * each)
        #expect(try ChainVerifier.verify(journal).isSound)
    }
}
