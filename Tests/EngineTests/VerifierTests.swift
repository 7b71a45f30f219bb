import Engine
import Foundation
import Journal
import ProgramModel
import Testing
import Values

@Suite struct VerifierTests {
    @Test func aSoundProgram() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let verification = try session.verify(head: nil)
        #expect(verification.isSound)
        #expect(verification.state == (try session.load().program.digest))
        #expect(try session.verify(head: verification.chain.head.digest.hex).isSound)
        #expect(try !session.verify(head: Digest(of: "x").hex).isSound)
        #expect(throws: InputError.self) { try session.verify(head: "abc") }
        #expect(throws: InputError.self) { try session.verify(head: nil, noted: "abc") }
    }

    /// What minutes say of the journal holds for ever, however much is recorded afterwards.
    @Test func aDigestNotedEarlierIsFound() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let noted = try session.journal.head()
        _ = try session.note("메모", TestFolder.request("2020-07-06T20:30"))
        let verification = try session.verify(head: nil, noted: noted.digest.hex)
        #expect(verification.isSound && verification.noted == noted.seq)
        let other = try session.verify(head: nil, noted: Digest(of: "x").hex)
        #expect(!other.isSound && other.noted == nil)
    }

    /// Long histories load from a snapshot, to the same state.
    @Test func aSnapshotGivesTheStateThatTheFactsGive() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        for index in 0..<300 { _ = try session.note("메모 \(index)", TestFolder.request("2020-07-06T20:30")) }
        let snapshot = try #require(try session.journal.snapshot(version: LoadedProgram.snapshotVersion))
        #expect(snapshot.head.seq >= 256)
        #expect(try session.load().program.digest == session.verify(head: nil).state)
    }

    /// A snapshot is only a shortcut; one that lies is found.
    @Test func aFalseSnapshotIsFound() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        var program = try session.load().program
        program.cycleNumber = 7
        try session.journal.save(
            StateSnapshot(
                head: session.journal.head(), version: LoadedProgram.snapshotVersion,
                bytes: CanonicalCoding.bytes(program)))
        let verification = try session.verify(head: nil)
        #expect(!verification.isSound)
        #expect(verification.findings.count == 1)
    }

    @Test func anEntryOfAnUnknownKindIsNamed() throws {
        let folder = try TestFolder()
        let session = try folder.create()
        _ = try session.journal.append(
            JournalAppend(
                command: "x", recorded: TestFolder.moment("2020-07-01T10:00"), expected: session.journal.head(),
                entries: [EntryDraft(kind: "future.thing", at: TestFolder.moment("2020-07-01T10:00"), body: [:])]))
        let seq = try session.journal.head().seq
        let error = #expect(throws: UnreadableFact.self) { try session.load() }
        #expect(error?.outcome == .store)
        let verification = try session.verify(head: nil)
        #expect(verification.findings.first?.en.hasPrefix("entry \(seq):") == true)
    }
}
