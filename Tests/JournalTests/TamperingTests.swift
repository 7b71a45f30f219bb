import Journal
import Testing
import Values

/// A store is edited behind the journal's back; the verifier must name the first entry that does not hold.
@Suite struct TamperingTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("journal.moim")
        let journal = try SQLiteJournal.create(at: path, program: Backend.program)
        try journal.fill(6)
        try journal.store.close()
    }

    private func verify(expected: JournalHead? = nil) throws -> ChainReport {
        let journal = try SQLiteJournal.open(at: path, access: .readOnly)
        return try ChainVerifier.verify(journal, expected: expected)
    }

    /// Each changes one field of entry 3 and leaves its digest as it was.
    @Test(arguments: [
        "kind = 'answer.changed'", "version = 2", "at = at + 1", "recorded = recorded - 1", "actor = 'm2'",
        "actor = NULL",
        "command = 'x'", #"body = '{"number":3}'"#, #"body = '{ "number":2}'"#, #"body = body || char(0) || 'x'"#,
        "digest = replace(digest, substr(digest, 1, 1), 'x')",
    ])
    func `a changed field shows in its own entry`(change: String) throws {
        try RawDatabase.tamper(path, "UPDATE entry SET \(change) WHERE seq = 3")
        let report = try verify()
        #expect(report.fault?.seq == 3)
        #expect(report.entries == 2)
        #expect(report.head.seq == 2)
        #expect(!report.isSound)
    }

    @Test func `a changed field is told from a changed digest by what the content gives`() throws {
        let before = try #require(try SQLiteJournal.open(at: path).entry(3))
        try RawDatabase.tamper(path, #"UPDATE entry SET body = '{"number":9}' WHERE seq = 3"#)
        var changed = before
        changed.body = Array(#"{"number":9}"#.utf8)
        let expected = ChainFault(
            seq: 3, reason: .digest(expected: CanonicalEntry.digest(of: changed), found: before.digest))
        #expect(try verify().fault == expected)
        #expect(throws: JournalError.brokenChain(expected)) { try verify().requireSound() }
    }

    @Test func `a missing entry shows as a gap`() throws {
        try RawDatabase.tamper(path, "DELETE FROM entry WHERE seq = 4")
        #expect(try verify().fault == ChainFault(seq: 5, reason: .gap(expected: 4)))
    }

    @Test func `a missing beginning shows as a gap`() throws {
        try RawDatabase.tamper(path, "DELETE FROM entry WHERE seq = 1")
        #expect(try verify().fault == ChainFault(seq: 2, reason: .gap(expected: 1)))
    }

    @Test func `two entries that changed places show at the first`() throws {
        try RawDatabase.tamper(
            path,
            "UPDATE entry SET seq = 99 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 4; UPDATE entry SET seq = 4 WHERE seq = 99"
        )
        guard case .previous = try verify().fault?.reason else {
            Issue.record("the link must break first")
            return
        }
        #expect(try verify().fault?.seq == 3)
    }

    @Test func `an entry forged with a right digest of its own breaks the next link`() throws {
        var forged = try #require(try SQLiteJournal.open(at: path).entry(3))
        let honest = forged.digest
        forged.actor = "m9"
        let digest = CanonicalEntry.digest(of: forged)
        try RawDatabase.tamper(path, "UPDATE entry SET actor = 'm9', digest = '\(digest.hex)' WHERE seq = 3")
        #expect(
            try verify().fault == ChainFault(seq: 4, reason: .previous(expected: digest, found: honest)))
    }

    @Test func `a chain cut short shows only to who knows its head`() throws {
        let head = try SQLiteJournal.open(at: path).head()
        #expect(try verify(expected: head).isSound)
        try RawDatabase.tamper(path, "DELETE FROM entry WHERE seq > 4")
        let report = try verify()
        #expect(report.isSound)
        #expect(report.entries == 4)
        #expect(
            try verify(expected: head).fault
                == ChainFault(seq: 4, reason: .head(expected: head, found: report.head)))
    }

    @Test func `a body that is not JSON is named as such`() throws {
        try RawDatabase.tamper(path, "UPDATE entry SET body = '{\"number\":' WHERE seq = 5")
        guard case .body(let offset, _) = try verify().fault?.reason else {
            Issue.record("the body must be named")
            return
        }
        #expect(offset == 10)
        #expect(try verify().fault?.seq == 5)
    }

    @Test func `a body in another spelling is a fault even under a digest made for it`() {
        var entry = JournalEntry(
            programID: "p", seq: 1, kind: "k", version: 1, at: start, recorded: start, actor: nil, command: "c",
            body: Array(#"{"b":1, "a":2}"#.utf8), previous: .zero, digest: .zero)
        entry.digest = CanonicalEntry.digest(of: entry)
        var verifier = ChainVerifier()
        #expect(verifier.check(entry) == ChainFault(seq: 1, reason: .spelling))
        #expect(verifier.head == .empty)
    }

    @Test(arguments: ["digest", "previous"])
    func `a column that holds no digest is named`(column: String) throws {
        try RawDatabase.tamper(path, "UPDATE entry SET \(column) = 'none' WHERE seq = 2")
        #expect(try verify().fault == ChainFault(seq: 2, reason: .column(column)))
        #expect(throws: JournalError.damagedEntry(seq: 2, column: column)) {
            try SQLiteJournal.open(at: path).entries()
        }
    }

    @Test func `changed and missing blobs are named`() throws {
        let (kept, changed, removed) = (StoredBlob("kept"), StoredBlob("changed"), StoredBlob("removed"))
        let journal = try SQLiteJournal.open(at: path)
        _ = try journal.append(
            append(
                onto: try journal.head(), [], blobs: [kept, changed, removed],
                datasets: [
                    DatasetRecord(name: "d", version: 1, segments: [kept.digest, removed.digest, removed.digest])
                ]))
        #expect(try verify().blobs == 3)
        try journal.store.close()
        try RawDatabase.tamper(
            path,
            "UPDATE blob SET bytes = x'00' WHERE digest = '\(changed.digest.hex)'; DELETE FROM blob WHERE digest = '\(removed.digest.hex)'"
        )
        let report = try verify()
        #expect(report.fault == nil)
        #expect(report.blobs == 1)
        #expect(report.damagedBlobs == [changed.digest])
        #expect(report.missingBlobs == [removed.digest])
        #expect(!report.isSound)
        #expect(throws: JournalError.damagedBlob(changed.digest)) { try report.requireSound() }
        #expect(throws: JournalError.damagedBlob(changed.digest)) {
            try SQLiteJournal.open(at: path).blob(changed.digest)
        }
    }

    @Test(arguments: ["bytes = x'00'", "head_digest = digest", "head_seq = 2", "digest = head_digest", "head_seq = 70"])
    func `a snapshot that does not fit is as good as none`(change: String) throws {
        let journal = try SQLiteJournal.open(at: path)
        let snapshot = StateSnapshot(head: try journal.head(), version: 1, bytes: [1, 2, 3])
        try journal.save(snapshot)
        #expect(try journal.snapshot(version: 1) == snapshot)
        let raw = try RawDatabase(path)
        try raw.execute("UPDATE snapshot SET \(change)")
        try raw.close()
        #expect(try journal.snapshot(version: 1) == nil)
        try journal.save(snapshot)
        #expect(try journal.snapshot(version: 1) == snapshot)
    }

    @Test func `the store itself refuses to change or remove an entry`() throws {
        let raw = try RawDatabase(path)
        for sql in ["UPDATE entry SET actor = 'm9'", "DELETE FROM entry WHERE seq = 6"] {
            #expect(throws: (any Error).self) { try raw.execute(sql) }
        }
        #expect(try verify().entries == 6)
    }

    @Test func `a verifier can start at a head that is known to be good`() throws {
        let entries = try SQLiteJournal.open(at: path).entries()
        var verifier = ChainVerifier(after: entries[2].head)
        #expect(verifier.check(entries[3]) == nil)
        #expect(verifier.check(entries[5]) == ChainFault(seq: 6, reason: .gap(expected: 5)))
        #expect(verifier.head == entries[3].head)
    }

    @Test func `every fault is told in both languages`() {
        let reasons: [ChainFault.Reason] = [
            .gap(expected: 3), .previous(expected: .zero, found: Digest(of: "x")),
            .digest(expected: .zero, found: Digest(of: "x")),
            .body(offset: 7, LocalizedText(ko: "이유", en: "a reason")), .spelling, .column("digest"),
            .head(expected: .empty, found: JournalHead(seq: 4, digest: .zero)),
        ]
        let texts = reasons.map { ChainFault(seq: 4, reason: $0).text }
        #expect(Set(texts).count == reasons.count)
        for text in texts {
            #expect(text.en.contains("4"))
            #expect(text.ko.contains("4"))
            #expect(text.ko != text.en)
        }
    }
}
