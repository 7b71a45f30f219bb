import Definitions
import Engine
import Journal
import ProgramModel
import Testing
import Values

@Suite struct SessionTests {
    @Test func aSeasonFromPlanToVerdict() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let sealed = try session.advance(by: "advance", TestFolder.request("2020-07-06T21:00"))
        #expect(sealed.facts.map(\.kind) == ["cycle.moved", "hypothesis.sealed", "hypothesis.sealed"])
        // 8 June: one of two came back on the 22nd; 22 June: both came on 6 July.
        let seal = try #require(sealed.program.hypothesis("h1")?.seal)
        #expect(seal.baseline.readings.map(\.value) == [0.5, 1])
        #expect(seal.baseline.pooled?.numerator == 3)
        // The size of a meeting is known on its day, so the meeting of the sealing is part of the baseline.
        #expect(sealed.program.hypothesis("h2")?.seal?.baseline.values == [2, 2, 2])

        _ = try session.openMeeting(nil, TestFolder.request("2020-07-20T19:30"))
        _ = try session.attend(AttendanceList(present: ["m1"], guests: ["손님"]), TestFolder.request("2020-07-20T19:35"))
        let judged = try session.evaluate([], TestFolder.request("2020-07-20T20:00"))
        #expect(judged.answer == ["h1": "inconclusive", "h2": "inconclusive"])
        #expect(judged.program.hypothesis("h1")?.judgement?.readings.values == [0.5])
        #expect(judged.program.hypothesis("h2")?.judgement?.readings.values == [2])
        #expect(try session.verify(head: nil).isSound)
    }

    @Test func aGuestKeepsOnePseudonym() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        _ = try session.openMeeting(nil, TestFolder.request("2020-07-20T19:30"))
        _ = try session.attend(AttendanceList(present: ["m1"], guests: ["손님"]), TestFolder.request("2020-07-20T19:35"))
        let program = try session.load().program
        #expect(program.meetings.last?.attendance.keys.sorted() == ["m1", "m2", "p001"])
        #expect(try session.journal.people(named: "손님").map(\.id) == ["p001"])
    }

    @Test func timersFireAtTheirOwnMomentBeforeTheCommand() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        _ = try session.advance(by: "advance", TestFolder.request("2020-07-06T21:00"))
        let receipt = try session.checkIn(
            "m1", .asPlanned, obstacles: nil, support: nil, TestFolder.request("2020-07-15T10:00"))
        #expect(receipt.facts.map(\.kind) == ["cycle.moved", "check-ins.requested", "check-in.recorded"])
        let log = try session.log(last: 3)
        #expect(log.map(\.at) == ["2020-07-13T21:00", "2020-07-13T21:00", "2020-07-15T10:00"].map(TestFolder.moment))
        #expect(receipt.program.checkInsRequested == ["m2"])
        #expect(try session.journal.timers(dueBy: nil).isEmpty)
    }

    @Test func aKeyTakesEffectOnce() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let first = try session.note("메모", TestFolder.request("2020-07-06T20:30", key: "k"))
        let head = try session.journal.head()
        let second = try session.note("메모", TestFolder.request("2020-07-06T20:30", key: "k"))
        #expect(!first.replayed && second.replayed)
        #expect(second.facts.isEmpty)
        #expect(try session.journal.head() == head)
        #expect(throws: JournalError.self) {
            try session.note("메모", TestFolder.request("2020-07-06T20:30", key: "k", command: "other"))
        }
    }

    @Test func aDryRunDecidesAndWritesNothing() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let head = try session.journal.head()
        let receipt = try session.advance(by: "advance", TestFolder.request("2020-07-06T21:00", dryRun: true))
        #expect(receipt.dryRun && !receipt.facts.isEmpty)
        #expect(receipt.program.phase == .execute)
        #expect(try session.journal.head() == head)
        #expect(try session.load().program.phase == .plan)
        #expect(throws: Refusal.self) {
            try session.advance(by: "start", TestFolder.request("2020-07-06T21:00", dryRun: true))
        }
    }

    /// Another command came first: the work is done again on what is true now.
    @Test func aMovedJournalIsTriedAgain() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let other = try folder.open()
        var runs = 0
        let receipt = try session.perform(TestFolder.request("2020-07-06T20:30")) { draft in
            runs += 1
            if runs == 1 { _ = try other.note("먼저", TestFolder.request("2020-07-06T20:20")) }
            try draft.decide(.note("나중"))
            return .null
        }
        #expect(runs == 2)
        #expect(receipt.program.meetings.last?.notes.map(\.text) == ["먼저", "나중"])
    }

    @Test func aSealedFormulaJudgesThoughTheFileChanged() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        _ = try session.advance(by: "advance", TestFolder.request("2020-07-06T21:00"))
        let sealed = try #require(try session.load().program.hypothesis("h2")?.seal?.formula)
        try folder.write(
            """
            return indicator {
              id = "meeting_size", title = { ko = "크기", en = "Size" }, unit = { ko = "명", en = "people" },
              better = "higher", per = "meeting", needs = { "attendance" }, lag = 0,
              formula = function() return 1000 end,
            }
            """, to: "indicators/meeting_size.lua")
        _ = try session.openMeeting(nil, TestFolder.request("2020-07-20T19:30"))
        _ = try session.attend(AttendanceList(present: ["m1", "m2"]), TestFolder.request("2020-07-20T19:35"))
        let computed = try session.compute(["meeting_size"], community: nil, TestFolder.request("2020-07-20T19:40"))
            .receipt
        #expect(computed.facts.map(\.kind) == ["indicator.adopted", "indicator.computed"])
        #expect(computed.program.indicators["meeting_size"]?.version == 2)
        #expect(Set(computed.program.series("meeting_size", community: nil)?.values ?? []) == [1000])
        let judged = try session.evaluate(["h2"], TestFolder.request("2020-07-20T20:00"))
        let readings = try #require(judged.program.hypothesis("h2")?.judgement?.readings)
        #expect(readings.formula == sealed)
        #expect(readings.values == [2])
    }

    @Test func aBrokenConditionIsAnErrorAndNeitherYesNorNo() throws {
        let folder = try TestFolder(TestFolder.definition + "\ncycle: mine.yaml\n")
        try folder.write(
            """
            moim: 1
            id: mine
            conditions:
              broken: { title: 고장, lua: program.nothing_like_this > 1 }
            states:
              forming: { phase: forming, on: { start: { to: plan, conditions: [broken] } } }
              plan: { phase: plan }
            """, to: "mine.yaml")
        let session = try folder.create()
        let error = #expect(throws: ConditionFailure.self) {
            try session.advance(by: "start", TestFolder.request("2020-07-06T19:00"))
        }
        #expect(error?.outcome == .script)
        #expect(error?.reasons.first?.en.contains("nothing_like_this") == true)
        #expect(try session.load().program.phase == .forming)
    }

    @Test func aFailingFormulaSealsNothing() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write(
            """
            return indicator {
              id = "meeting_size", title = { ko = "크기", en = "Size" }, unit = { ko = "명", en = "people" },
              better = "higher", per = "meeting", needs = { "attendance" }, lag = 0,
              formula = function(data) return data.attendance:nonsense() end,
            }
            """, to: "indicators/meeting_size.lua")
        let head = try session.journal.head()
        let error = #expect(throws: (any Error).self) {
            try session.advance(by: "advance", TestFolder.request("2020-07-06T21:00"))
        }
        #expect((error as? any ExplainedError)?.outcome == .script)
        #expect(try session.journal.head() == head)
    }

    @Test func everyProblemOfAnswersIsToldWithItsPlace() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let error = #expect(throws: InputError.self) {
            try folder.fill("m1", "plan: new\nbelief: b\nindicator: nope\ntarget: high\nextra: 1\n", session)
        }
        #expect(error?.code == "worksheet.answers")
        #expect(
            error?.reasons.map { $0.en.split(separator: ":").prefix(4).joined(separator: ":") } == [
                "a.yaml: action: an answer is required", "a.yaml:3:12: indicator", "a.yaml:4:9: target",
                "a.yaml:5:8: extra",
            ])
    }

    @Test func skippedStepsLeaveNoAnswer() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.fill("m1", "plan: continue\nnote: 그대로\nbelief: 지워질 답\n", session, at: "2020-07-06T20:10")
        #expect(try session.load().program.submissions.last?.answers.keys.sorted() == ["note", "plan"])
    }
}
