import Engine
import Foundation
import Journal
import ProgramModel
import Statecharts
import Testing
import Values

@Suite struct RevisionTests {
    private static let cycle = """
        moim: 1
        id: mine
        data: { count: 3, old: 1 }
        states:
          forming: { phase: forming, on: { start: work } }
          work:
            initial: doing
            on: { nudge: { then: [{ log: 하나 }] } }
            states:
              doing:
                phase: execute
                entry: [{ send: nudge, after: 7d }]
                on: { advance: done }
          done: { phase: archived, kind: final }
        """

    private func running() throws -> (TestFolder, Session) {
        let folder = try TestFolder(TestFolder.definition + "\ncycle: mine.yaml\n")
        try folder.write(Self.cycle, to: "mine.yaml")
        let session = try folder.create()
        _ = try session.advance(by: "start", TestFolder.request("2020-07-06T19:00"))
        return (folder, session)
    }

    private func revise(_ session: Session, dryRun: Bool = false) throws -> Receipt {
        try session.revise(reason: "고침", TestFolder.request("2020-07-08T10:00", dryRun: dryRun))
    }

    @Test func whatRunsIsKept() throws {
        let (folder, session) = try running()
        let due = try #require(try session.load().program.chart.nextDue)
        try folder.write(
            Self.cycle.replacing("count: 3, old: 1", with: "count: 9, fresh: 7").replacing(
                "id: mine", with: "id: ours"),
            to: "mine.yaml")
        let receipt = try revise(session)
        #expect(receipt.facts.map(\.kind) == ["program.revised"])
        let chart = receipt.program.chart
        #expect(chart.configuration == ["work", "doing"])
        // The variable keeps its value; a new one begins with its own; one that is gone is gone.
        #expect(chart.data == ["count": 3, "fresh": 7])
        // The timer keeps its moment, and so the time that remains.
        #expect(chart.nextDue == due)
        let ticked = try session.tick(TestFolder.request("2020-07-20T10:00"))
        #expect(ticked.facts.count == 1)
        #expect(try session.verify(head: nil).isSound)
        #expect(try revise(session).facts.isEmpty)
    }

    @Test func aStateThatIsGoneNeedsAMapping() throws {
        let (folder, session) = try running()
        let renamed = Self.cycle.replacing("doing", with: "making")
        try folder.write(renamed, to: "mine.yaml")
        let refusal = #expect(throws: Refusal.self) { try revise(session) }
        #expect(refusal?.code == "revise.unmapped")
        #expect(refusal?.reasons.first?.en.contains("doing") == true)
        #expect(try session.revisionPlan().plan.revision.problems.count == 1)
        try folder.write(renamed + "\nmoved: { doing: making }\n", to: "mine.yaml")
        #expect(try revise(session, dryRun: true).dryRun)
        #expect(try session.load().program.chart.configuration == ["work", "doing"])
        #expect(try revise(session).program.chart.configuration == ["work", "making"])
    }

    /// The generated tests of the new cycle are run before anything is written.
    @Test func aStateThatNothingLeadsToIsRefused() throws {
        let (folder, session) = try running()
        try folder.write(Self.cycle + "\n  island: { phase: reporting, on: { advance: done } }\n", to: "mine.yaml")
        let refusal = #expect(throws: Refusal.self) { try revise(session) }
        #expect(refusal?.reasons.map(\.en) == ["no sequence of events leads to the state ‘island’"])
        #expect(try session.revisionPlan().plan.unreachedTransitions.map(\.description) == ["island#0"])
    }

    @Test func aTimerNeedsSomeoneWhoTakesIt() throws {
        let (folder, session) = try running()
        try folder.write(
            Self.cycle.replacing("on: { nudge: { then: [{ log: 하나 }] } }", with: "title: 일"), to: "mine.yaml")
        let refusal = #expect(throws: Refusal.self) { try revise(session) }
        #expect(refusal?.reasons.first?.en.contains("nudge") == true)
    }

    @Test func aCalendarMayChangeWhereItHasNotGoneBy() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let changed = TestFolder.definition.replacing("INTERVAL=2", with: "INTERVAL=3")
        try folder.write(changed, to: "program.yaml")
        let receipt = try revise(session)
        #expect(
            receipt.program.calendar.map(\.date.description).prefix(3) == ["2020-07-06", "2020-07-27", "2020-08-17"])
        try folder.write(changed.replacing("19:30", with: "18:30"), to: "program.yaml")
        let refusal = #expect(throws: Refusal.self) { try revise(session) }
        #expect(refusal?.reasons.first?.en.contains("1A") == true)
        try folder.write(changed.replacing("id: books", with: "id: other"), to: "program.yaml")
        #expect(throws: Refusal.self) { try revise(session) }
    }

    /// The chart under a running program is the pinned one, whatever the file says meanwhile.
    @Test func anEditAloneChangesNothing() throws {
        let (folder, session) = try running()
        try folder.write("nonsense: [", to: "mine.yaml")
        let receipt = try session.advance(by: "advance", TestFolder.request("2020-07-07T10:00"))
        #expect(receipt.program.phase == .archived)
    }
}
