import Journal
import Testing
import Values

/// What every backend promises about entries. The other `Contract` files judge what is kept beside them.
@Suite struct JournalContract {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: Backend.allCases)
    func `a new journal is empty and sound`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        #expect(journal.programID == Backend.program)
        #expect(try journal.head() == .empty)
        #expect(try journal.entries().isEmpty)
        #expect(try ChainVerifier.verify(journal).isSound)
    }

    @Test(arguments: Backend.allCases)
    func `entries come back as they were given, numbered from 1 and chained`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let drafts = [
            EntryDraft(kind: "program.created", at: start, body: ["title": "부천 \"연구회\"\n"]),
            EntryDraft(
                kind: "meeting.opened", version: 3, at: after(minutes: -9_999_999_999), actor: "m1",
                body: [1, 2.5, nil]),
        ]
        let result = try journal.append(append(onto: .empty, drafts, answer: "열었습니다"))
        #expect(result.seqs == 1..<3)
        #expect(result.answer == "열었습니다")
        #expect(!result.isReplay)

        let entries = try journal.entries()
        #expect(entries.map(\.seq) == [1, 2])
        #expect(entries.map(\.kind) == ["program.created", "meeting.opened"])
        #expect(entries.map(\.version) == [1, 3])
        #expect(entries.map(\.at) == drafts.map(\.at))
        #expect(entries.map(\.recorded) == [after(minutes: 1_000), after(minutes: 1_000)])
        #expect(entries.map(\.actor) == [nil, "m1"])
        #expect(entries.map(\.command) == ["worksheet.answer", "worksheet.answer/2"])
        #expect(try entries.map { try $0.readBody() } == drafts.map(\.body))
        #expect(entries.map(\.previous) == [.zero, entries[0].digest])
        #expect(result.head == entries[1].head)
        #expect(try journal.head() == entries[1].head)
        #expect(try journal.entry(2) == entries[1])
        #expect(try journal.entry(3) == nil)
    }

    @Test(arguments: Backend.allCases)
    func `a page holds what follows a seq, and a reader joins the pages`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        try journal.fill(7)
        #expect(try journal.page(after: 2, limit: 3).map(\.seq) == [3, 4, 5])
        #expect(try journal.page(after: 7, limit: 3).isEmpty)
        #expect(try journal.page(after: 0, limit: 0).isEmpty)
        #expect(try journal.entries(from: 6).map(\.seq) == [6, 7])
        for batch in [1, 2, 7, 100] {
            var reader = journal.reader(from: 3, batch: batch)
            var seqs: [Int] = []
            while let entries = try reader.next() {
                #expect(entries.count <= batch)
                seqs += entries.map(\.seq)
            }
            #expect(seqs == [3, 4, 5, 6, 7], "batch \(batch)")
            #expect(try reader.next() == nil)
        }
    }

    @Test(arguments: Backend.allCases)
    func `an append onto an old head is refused and writes nothing`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let old = try journal.fill(1)
        let new = try journal.fill(1)
        let before = try Contents(journal)
        #expect(throws: JournalError.moved(expected: old, found: new)) {
            try journal.append(fullAppend(onto: old))
        }
        let forged = JournalHead(seq: new.seq, digest: old.digest)
        #expect(throws: JournalError.moved(expected: forged, found: new)) {
            try journal.append(fullAppend(onto: forged))
        }
        #expect(try Contents(journal) == before)
    }

    @Test(arguments: Backend.allCases)
    func `prepare computes what append writes, and writes nothing`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let head = try journal.fill(2)
        let before = try Contents(journal)
        let plan = try journal.prepare(fullAppend(onto: head))
        #expect(try Contents(journal) == before)
        _ = try journal.append(fullAppend(onto: head))
        #expect(plan == .write(try journal.entries(from: 3)))
        #expect(throws: JournalError.moved(expected: head, found: try journal.head())) {
            try journal.prepare(append(onto: head, [draft(9)]))
        }
    }

    @Test(arguments: Backend.allCases)
    func `everything in an append is there afterwards`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let given = fullAppend(onto: .empty)
        let result = try journal.append(given)
        let contents = try Contents(journal)
        #expect(contents.entries.count == 2)
        #expect(contents.timers == [TimerRecord(id: "t1", due: after(minutes: 1), payload: ["meeting": "c1-B"])])
        #expect(contents.snapshot == StateSnapshot(head: result.head, version: 1, bytes: Array("state 1".utf8)))
        #expect(Set(contents.blobs) == Set(given.blobs.map(\.digest)))
        #expect(contents.datasets == given.datasets)
        #expect(contents.people.map(\.name) == ["이름1"])
        #expect(try ChainVerifier.verify(journal).isSound)
    }

    @Test(arguments: Backend.allCases)
    func `an entry that no reader could use is refused`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let bad: [(EntryDraft, kind: String, version: Int)] = [
            (EntryDraft(kind: "", at: start, body: nil), "", 1),
            (EntryDraft(kind: "a", version: 0, at: start, body: nil), "a", 0),
            (EntryDraft(kind: "a\0b", at: start, body: nil), "a\0b", 1),
            (EntryDraft(kind: "a", at: start, actor: "m\n1", body: nil), "a", 1),
        ]
        for (draft, kind, version) in bad {
            #expect(throws: JournalError.invalidEntry(kind: kind, version: version)) {
                try journal.append(append(onto: .empty, [JournalTests.draft(1), draft]))
            }
        }
        #expect(try journal.head() == .empty)
    }

    @Test(arguments: ["", "two words", "tab\t", String(repeating: "가", count: 43)])
    func `a program needs a name that can stand in a path and a key`(id: String) throws {
        #expect(throws: JournalError.invalidProgramID(id)) { try MemoryJournal(program: id) }
        #expect(throws: JournalError.invalidProgramID(id)) {
            try SQLiteJournal.create(at: folder.path("x.moim"), program: id)
        }
    }

    /// The two backends share only the plan, so what one gets wrong the other shows.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `both backends hold the same after any sequence of appends`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let journals = try Backend.allCases.map { try $0.make(in: folder) }
        for step in 0..<30 {
            let head = try journals[0].head()
            var given = append(onto: head, [])
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                given.entries.append(
                    EntryDraft(
                        kind: "k\(Int.random(in: 0...3, using: &random))",
                        at: after(minutes: .random(in: -100...100, using: &random)),
                        actor: Bool.random(using: &random) ? nil : "m\(Int.random(in: 0...3, using: &random))",
                        body: .object([random.text(upTo: 20): .number(.random(in: -1...1, using: &random))])))
            }
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let id = "t\(Int.random(in: 0...5, using: &random))"
                given.timers.append(
                    Bool.random(using: &random)
                        ? .cancel(id: id)
                        : .set(
                            TimerRecord(
                                id: id, due: after(minutes: .random(in: 0...9, using: &random)),
                                payload: .int(Int64(step)))))
            }
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let id = "p\(Int.random(in: 0...5, using: &random))"
                let person = PersonRecord(
                    id: id, kind: "member", name: random.text(upTo: 4), aliases: [random.text(upTo: 4)])
                let changes: [PersonChange] = [.erase(id: id), .forget(id: id), .save(person), .save(person)]
                given.people.append(changes[Int.random(in: 0..<changes.count, using: &random)])
            }
            if Bool.random(using: &random) {
                let segments = (0..<Int.random(in: 0...3, using: &random)).map { _ in StoredBlob(random.text(upTo: 9)) }
                given.blobs = segments
                given.datasets = [
                    DatasetRecord(
                        name: "d\(Int.random(in: 0...1, using: &random))",
                        community: Bool.random(using: &random) ? "c" : nil,
                        version: step, segments: segments.map(\.digest), metadata: .int(Int64(step)))
                ]
            }
            if Bool.random(using: &random) {
                given.snapshot = .init(version: 1, bytes: Array(random.text(upTo: 9).utf8))
            }
            if Bool.random(using: &random) {
                let number = Int.random(in: 0...9, using: &random)
                given.key = IdempotencyKey("key \(number)", command: Digest(of: "\(number % 7)"))
                given.answer = .int(Int64(step))
            }
            let results = journals.map { journal in Result { try journal.append(given) } }
            switch (results[0], results[1]) {
            case (.success(let a), .success(let b)): #expect(a == b, "seed \(seed), step \(step)")
            case (.failure(let a), .failure(let b)):
                #expect(a as? JournalError == b as? JournalError, "seed \(seed), step \(step)")
            default: Issue.record("seed \(seed), step \(step): \(results)")
            }
            let contents = try journals.map { try Contents($0) }
            #expect(contents[0] == contents[1], "seed \(seed), step \(step)")
            let name = random.text(upTo: 3)
            #expect(
                try journals[0].people(named: name) == journals[1].people(named: name), "seed \(seed), step \(step)")
        }
    }
}
