import Journal
import Values

let start = Timestamp(milliseconds: 1_594_031_400_000)

/// The time that is `minutes` after the first meeting.
func after(minutes: Int) -> Timestamp { start.adding(seconds: Int64(minutes) * 60) }

func draft(_ number: Int, kind: String = "answer.given") -> EntryDraft {
    EntryDraft(kind: kind, at: after(minutes: number), actor: "m1", body: ["number": .int(Int64(number))])
}

func append(
    onto head: JournalHead, _ entries: [EntryDraft], timers: [TimerChange] = [], blobs: [StoredBlob] = [],
    datasets: [DatasetRecord] = [], people: [PersonChange] = [], key: IdempotencyKey? = nil, answer: Value = .null,
    snapshot: JournalAppend.Snapshot? = nil
) -> JournalAppend {
    JournalAppend(
        command: "worksheet.answer", recorded: after(minutes: 1_000), expected: head, entries: entries, timers: timers,
        blobs: blobs, datasets: datasets, people: people, key: key, answer: answer, snapshot: snapshot)
}

/// An append that touches every table.
func fullAppend(onto head: JournalHead, number: Int = 1, size: Int = 100) -> JournalAppend {
    let segment = StoredBlob([UInt8](repeating: UInt8(truncatingIfNeeded: number), count: size))
    return append(
        onto: head, [draft(number), draft(number + 1)],
        timers: [.set(TimerRecord(id: "t\(number)", due: after(minutes: number), payload: ["meeting": "c1-B"]))],
        blobs: [segment, StoredBlob("return indicator {} -- \(number)")],
        datasets: [DatasetRecord(name: "attendance", version: number, segments: [segment.digest])],
        people: [
            .save(PersonRecord(id: "m\(number)", kind: "member", name: "이름\(number)", phone: "010-0000-\(number)"))
        ],
        key: IdempotencyKey("key-\(number)", command: Digest(of: "command \(number)")), answer: ["ok": true],
        snapshot: .init(version: 1, bytes: Array("state \(number)".utf8)))
}

extension Journal {
    /// Appends `count` plain entries, each on its own.
    @discardableResult
    func fill(_ count: Int) throws -> JournalHead {
        for number in 0..<count { _ = try append(JournalTests.append(onto: try head(), [draft(number)])) }
        return try head()
    }
}
