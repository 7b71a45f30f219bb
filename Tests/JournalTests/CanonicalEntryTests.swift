import Journal
import Testing
import Values

@Suite struct CanonicalEntryTests {
    /// The digests come from Python, which knows nothing of this program:
    ///
    ///     text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    ///     previous = hashlib.sha256((previous + text).encode()).hexdigest()
    @Test func `another language computes the same chain`() throws {
        let journal = try MemoryJournal(program: "부천-2020")
        func append(_ command: String, recorded: Int64, _ draft: EntryDraft) throws {
            _ = try journal.append(
                JournalAppend(
                    command: command, recorded: Timestamp(milliseconds: recorded), expected: journal.head(),
                    entries: [draft]))
        }
        try append(
            "program.create", recorded: 1_593_426_605_123,
            EntryDraft(
                kind: "program.created", at: Timestamp(milliseconds: 1_593_426_600_000),
                body: [
                    "title": ["ko": "부천 커뮤니티 연구회", "en": "Bucheon"], "cadence": 14, "ratio": 0.1, "big": 1e21,
                    "tiny": 1e-7, "none": nil, "ok": true,
                ]))
        try append(
            "meeting.open", recorded: 1_594_636_205_000,
            EntryDraft(
                kind: "meeting.opened", version: 2, at: Timestamp(milliseconds: -1), actor: "m1",
                body: ["meeting": "c1-A", "note": "줄\n바꿈 \"따옴표\" \\ \t \u{1} / \u{7F} 🎈"]))
        try append(
            "answer give", recorded: 1_594_636_800_001,
            EntryDraft(
                kind: "answer.given", at: Timestamp(milliseconds: 1_594_636_800_000), actor: #"m"2\"#, body: []))
        #expect(
            journal.page(after: 0, limit: 3).map(\.digest.hex) == [
                "084a06dea7bd7999855664eb17ef255a2c14a9037ece8c1f6e73139f27f040f2",
                "00e119ab8024303dcb593dc42c9b492fdf967c42c8c40de5d8f29cd096a4902e",
                "e73ae2a95f16e4073abf41c61d3ed2e63a52f3c0f526825e00cd945fe73b1688",
            ])
        let third = try #require(journal.page(after: 2, limit: 1).first)
        #expect(
            String(decoding: CanonicalEntry.bytes(of: third), as: UTF8.self)
                == #"{"actor":"m\"2\\","at":1594636800000,"body":[],"command":"answer give","kind":"answer.given","#
                + #""program":"부천-2020","recorded":1594636800001,"seq":3,"version":1}"#)
    }

    /// The bytes are put together by hand for speed, so the plain way judges them.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `the bytes are the canonical JSON of the fields`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<50 {
            let body = Value.object([
                random.text(upTo: 5): .string(random.text(upTo: 9)), "n": .number(.random(in: -9...9, using: &random)),
            ])
            let entry = JournalEntry(
                programID: random.text(upTo: 9), seq: Int(truncatingIfNeeded: random.next() >> 1),
                kind: random.text(upTo: 9),
                version: .random(in: 1...9, using: &random),
                at: Timestamp(milliseconds: Int64(bitPattern: random.next())),
                recorded: Timestamp(milliseconds: .random(in: -9...9, using: &random)),
                actor: Bool.random(using: &random) ? nil : random.text(upTo: 9), command: random.text(upTo: 9),
                body: CanonicalJSON.bytes(body), previous: .zero, digest: .zero)
            guard case .object(var fields) = try entry.value() else {
                Issue.record("an entry is an object")
                return
            }
            fields["previous"] = nil
            fields["digest"] = nil
            #expect(CanonicalEntry.bytes(of: entry) == CanonicalJSON.bytes(.object(fields)), "seed \(seed)")
        }
    }

    @Test func `the ends of the numbers are written whole`() {
        var entry = JournalEntry(
            programID: "p", seq: .max, kind: "k", version: 1, at: Timestamp(milliseconds: .min),
            recorded: Timestamp(milliseconds: .max), actor: nil, command: "c", body: [0x30], previous: .zero,
            digest: .zero)
        #expect(
            String(decoding: CanonicalEntry.bytes(of: entry), as: UTF8.self)
                == #"{"actor":null,"at":-9223372036854775808,"body":0,"command":"c","kind":"k","program":"p","#
                + #""recorded":9223372036854775807,"seq":9223372036854775807,"version":1}"#)
        entry.at = Timestamp(milliseconds: 0)
        #expect(String(decoding: CanonicalEntry.bytes(of: entry), as: UTF8.self).contains(#""at":0,"#))
    }
}
