import Journal
import Testing
import Values

/// Timers, snapshots, blobs and datasets.
@Suite struct RecordContract {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: Backend.allCases)
    func `timers are set, replaced and cancelled in the given order`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        func timer(_ id: String, _ minutes: Int) -> TimerRecord {
            TimerRecord(id: id, due: after(minutes: minutes), payload: ["id": .string(id)])
        }
        _ = try journal.append(
            append(
                onto: .empty, [],
                timers: [
                    .set(timer("late", 30)), .set(timer("b", 10)), .set(timer("a", 10)), .set(timer("gone", 5)),
                    .cancel(id: "gone"), .cancel(id: "never"), .set(timer("moved", 1)), .set(timer("moved", 20)),
                ]))
        #expect(try journal.timers(dueBy: nil).map(\.id) == ["a", "b", "moved", "late"])
        #expect(try journal.timers(dueBy: after(minutes: 10)) == [timer("a", 10), timer("b", 10)])
        #expect(try journal.timers(dueBy: after(minutes: 9)).isEmpty)
    }

    @Test(arguments: Backend.allCases)
    func `the newest snapshot of a version is kept`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        #expect(try journal.snapshot(version: 1) == nil)
        let first = try journal.fill(1)
        let second = try journal.fill(1)
        let newer = StateSnapshot(head: second, version: 1, bytes: [2])
        try journal.save(newer)
        try journal.save(StateSnapshot(head: first, version: 1, bytes: [1]))
        try journal.save(StateSnapshot(head: first, version: 2, bytes: [0, 255]))
        #expect(try journal.snapshot(version: 1) == newer)
        #expect(try journal.snapshot(version: 2)?.bytes == [0, 255])
        #expect(try journal.snapshot(version: 3) == nil)
        try journal.save(StateSnapshot(head: second, version: 1, bytes: [3]))
        #expect(try journal.snapshot(version: 1)?.bytes == [3])
    }

    @Test(arguments: Backend.allCases)
    func `a snapshot of another chain is refused`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        try journal.fill(1)
        let strange = [
            JournalHead(seq: 1, digest: Digest(of: "another")), JournalHead(seq: 2, digest: try journal.head().digest),
            JournalHead(seq: 0, digest: try journal.head().digest),
        ]
        for head in strange {
            #expect(throws: JournalError.snapshotMisplaced(head)) {
                try journal.save(StateSnapshot(head: head, version: 1, bytes: []))
            }
        }
        try journal.save(StateSnapshot(head: .empty, version: 1, bytes: []))
        #expect(try journal.snapshot(version: 1)?.head == .empty)
    }

    @Test(arguments: Backend.allCases)
    func `blobs are found by the digest of their bytes`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let script = StoredBlob("return worksheet {}")
        let empty = StoredBlob([])
        try journal.put([script, empty])
        try journal.put([script])
        #expect(try journal.blob(script.digest) == script)
        #expect(try journal.blob(empty.digest) == empty)
        #expect(try journal.blob(Digest(of: "nothing")) == nil)
        #expect(try journal.blobDigests() == [script.digest, empty.digest].sorted { $0.hex < $1.hex })
    }

    @Test(arguments: Backend.allCases)
    func `datasets keep every version and the order of their segments`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let segments = (0..<12).map { StoredBlob("segment \($0)") }
        let digests = segments.map(\.digest)
        try journal.put(segments)
        let records = [
            DatasetRecord(name: "attendance", version: 1, segments: [], metadata: ["rows": 0]),
            DatasetRecord(name: "attendance", version: 2, segments: digests.reversed(), metadata: ["rows": 12]),
            DatasetRecord(name: "attendance", community: "c2", version: 1, segments: [digests[3], digests[3]]),
            DatasetRecord(name: "chat", community: "c1", version: 1, segments: [digests[0]]),
        ]
        _ = try journal.append(append(onto: .empty, [draft(1)], datasets: records.reversed()))
        #expect(try journal.datasets() == records)
        #expect(try journal.dataset("attendance") == records[1])
        #expect(try journal.dataset("attendance", community: nil, version: 1) == records[0])
        #expect(try journal.dataset("attendance", community: nil, version: 3) == nil)
        #expect(try journal.dataset("attendance", community: "c2") == records[2])
        #expect(try journal.dataset("chat") == nil)
    }

    @Test(arguments: Backend.allCases)
    func `a version of a dataset is never changed`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let record = DatasetRecord(name: "attendance", version: 1, segments: [])
        #expect(throws: JournalError.datasetExists(name: "attendance", version: 1)) {
            try journal.append(append(onto: .empty, [], datasets: [record, record]))
        }
        let result = try journal.append(append(onto: .empty, [draft(1)], datasets: [record]))
        #expect(throws: JournalError.datasetExists(name: "attendance", version: 1)) {
            try journal.append(append(onto: result.head, [draft(2)], datasets: [record]))
        }
        #expect(try journal.head() == result.head)
    }

    @Test(arguments: Backend.allCases)
    func `a dataset cannot name a segment that is not there`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let segment = StoredBlob("segment")
        let record = DatasetRecord(name: "attendance", version: 1, segments: [segment.digest])
        #expect(throws: JournalError.missingBlob(segment.digest)) {
            try journal.append(append(onto: .empty, [], datasets: [record]))
        }
        _ = try journal.append(append(onto: .empty, [], blobs: [segment], datasets: [record]))
        #expect(try journal.datasets() == [record])
    }
}
