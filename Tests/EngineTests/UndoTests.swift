import Engine
import Journal
import ProgramModel
import Testing
import Values

@Suite struct UndoTests {
    private func undo(_ session: Session, at: String = "2020-07-06T20:40") throws -> Receipt {
        try session.undo(reason: "잘못 적음", TestFolder.request(at))
    }

    @Test func theLastCommandIsTakenBackWhole() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let before = try session.load().program
        _ = try session.openMeeting(nil, TestFolder.request("2020-07-20T19:30"))
        #expect(try session.load().program != before)
        let receipt = try undo(session)
        #expect(receipt.program == before)
        #expect(receipt.facts.map(\.kind) == ["command.undone"])
        #expect(try session.load().program == before)
        // What happened stays on record.
        #expect(try session.log(last: 3).map(\.fact.kind) == ["meeting.closed", "meeting.opened", "command.undone"])
        #expect(try session.verify(head: nil).isSound)
    }

    @Test func oneAfterAnotherIsTakenBack() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let before = try session.load().program
        for text in ["하나", "둘", "셋"] { _ = try session.note(text, TestFolder.request("2020-07-06T20:30")) }
        for _ in 0..<3 { _ = try undo(session) }
        #expect(try session.load().program == before)
        _ = try session.note("넷", TestFolder.request("2020-07-06T20:50"))
        #expect(try undo(session).program == before)
    }

    @Test func whatIsPromisedStays() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        _ = try session.advance(by: "advance", TestFolder.request("2020-07-06T21:00"))
        let sealed = #expect(throws: Refusal.self) { try undo(session) }
        #expect(sealed?.code == "undo.lasting")
        #expect(sealed?.reasons.count == 2)
        try folder.write("time,member\n2020-07-01,김하늘\n", to: "a.csv")
        _ = try session.importData(
            ImportRequest(file: folder.path("a.csv"), name: "activity"), TestFolder.request("2020-07-07T10:00"))
        #expect(throws: Refusal.self) { try undo(session) }
    }

    @Test func thereIsNothingBeforeTheBeginning() throws {
        let folder = try TestFolder()
        let session = try folder.create()
        let refusal = #expect(throws: Refusal.self) { try undo(session) }
        #expect(refusal?.code == "undo.nothing")
        let silent = #expect(throws: Refusal.self) {
            _ = try session.note("", TestFolder.request("2020-06-21T10:00"))
        }
        #expect(silent?.code == "meeting.none-open")
    }

    @Test func anUndoNeedsItsReason() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let refusal = #expect(throws: Refusal.self) {
            try session.undo(reason: " ", TestFolder.request("2020-07-06T20:40"))
        }
        #expect(refusal?.code == "undo.reason-missing")
    }
}
