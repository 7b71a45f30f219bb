import Journal
import Testing
import Values

@Suite struct IdempotencyContract {
    let folder: TemporaryFolder
    let key = IdempotencyKey("2020-07-06-open", command: Digest(of: "meeting open"))

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: Backend.allCases)
    func `the same key again returns the first result, also after the journal moved`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        #expect(try journal.result(of: key) == nil)
        let given = append(onto: .empty, [draft(1), draft(2)], key: key, answer: ["meeting": "c1-A"])
        let first = try journal.append(given)
        try journal.fill(3)

        let before = try Contents(journal)
        var expected = first
        expected.isReplay = true
        #expect(try journal.append(given) == expected)
        #expect(try journal.prepare(given) == .replay(expected))
        #expect(try journal.result(of: key) == expected)
        #expect(try Contents(journal) == before)
        #expect(expected.seqs == 1..<3)
        #expect(try expected.head == journal.entry(2)?.head)
    }

    @Test(arguments: Backend.allCases)
    func `a key cannot answer for another command`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let first = try journal.append(append(onto: .empty, [draft(1)], key: key))
        let other = IdempotencyKey(key.key, command: Digest(of: "meeting close"))
        #expect(throws: JournalError.keyReused(key: key.key)) {
            try journal.append(append(onto: first.head, [draft(2)], key: other))
        }
        #expect(throws: JournalError.keyReused(key: key.key)) { try journal.result(of: other) }
        #expect(try journal.head() == first.head)
    }

    @Test(arguments: Backend.allCases)
    func `a command without facts is remembered too`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let head = try journal.fill(2)
        let result = try journal.append(append(onto: head, [], key: key, answer: "이미 열려 있습니다"))
        #expect(result.seqs.isEmpty)
        #expect(result.head == head)
        #expect(try journal.result(of: key)?.answer == "이미 열려 있습니다")
        #expect(try journal.result(of: key)?.seqs == 3..<3)
    }

    @Test(arguments: Backend.allCases)
    func `a command that failed leaves its key free`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        #expect(throws: JournalError.self) {
            try journal.append(append(onto: .empty, [EntryDraft(kind: "", at: start, body: nil)], key: key))
        }
        #expect(try journal.result(of: key) == nil)
        #expect(try !journal.append(append(onto: .empty, [draft(1)], key: key)).isReplay)
    }

    @Test(arguments: Backend.allCases)
    func `a caller that never heard the answer gets it by asking again`(backend: Backend) throws {
        func check(_ base: some Journal) throws {
            let journal = FaultyJournal(base, next: .after(.inputOutput(path: "journal.moim", detail: "cut off")))
            let given = append(onto: .empty, [draft(1)], key: key, answer: 42)
            #expect(throws: JournalError.inputOutput(path: "journal.moim", detail: "cut off")) {
                try journal.append(given)
            }
            let again = try journal.append(given)
            #expect(again.isReplay)
            #expect(again.answer == 42)
            #expect(try journal.entries().count == 1)
        }
        try check(backend.make(in: folder))
    }

    @Test(arguments: Backend.allCases)
    func `an append that failed before it was written is done by asking again`(backend: Backend) throws {
        func check(_ base: some Journal) throws {
            let journal = FaultyJournal(base, next: .before(.locked(path: "journal.moim", waited: .zero)))
            let given = append(onto: .empty, [draft(1)], key: key)
            #expect(throws: JournalError.locked(path: "journal.moim", waited: .zero)) { try journal.append(given) }
            #expect(try !journal.append(given).isReplay)
            #expect(try journal.entries().count == 1)
        }
        try check(backend.make(in: folder))
    }
}
