import ProgramModel
import Statecharts
import Testing
import Values

@Suite struct DecideTests {
    /// Two members, a manager, the plan phase of cycle 1.
    func started() throws -> Program {
        var program = try SampleProgram.created()
        for id in ["m1", "m2"] as [MemberID] {
            try program.run(.applyForMembership(id, community: "books"), at: "2020-06-21T10:00")
            try program.run(.admit(id), at: "2020-06-22T10:00")
        }
        try program.run(.electManager("m1"), at: "2020-06-22T10:00")
        try program.run(.adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script), at: "2020-06-22T10:00")
        try program.run(.adoptIndicator(SampleProgram.indicator, script: SampleProgram.script), at: "2020-06-22T10:00")
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:00")
        return program
    }

    @Test func membership() throws {
        var program = try SampleProgram.created()
        #expect(program.refusal(of: .admit("m1"), at: "2020-06-21T10:00") == "member.unknown")
        #expect(
            program.refusal(of: .applyForMembership("m1", community: "x"), at: "2020-06-21T10:00")
                == "community.unknown")
        try program.run(.applyForMembership("m1", community: nil), at: "2020-06-21T10:00")
        #expect(
            program.refusal(of: .applyForMembership("m1", community: nil), at: "2020-06-21T10:00")
                == "member.already-applied")
        #expect(program.refusal(of: .electManager("m1"), at: "2020-06-21T10:00") == "member.not-admitted")
        try program.run(.decline("m1", reason: nil), at: "2020-06-21T10:00")
        #expect(program.refusal(of: .admit("m1"), at: "2020-06-21T10:00") == "member.not-applied")
        try program.run(.applyForMembership("m1", community: nil), at: "2020-06-22T10:00")
        try program.run(.admit("m1"), at: "2020-06-23T10:00")
        try program.run(.electManager("m1"), at: "2020-06-23T10:00")
        try program.run(.withdraw("m1", reason: nil), at: "2020-06-24T10:00")
        #expect(program.manager == nil)
        #expect(program.participants.isEmpty)
    }

    @Test func anEssayComesBeforeAdmission() throws {
        var program = try SampleProgram.created()
        program.definition.admission.worksheet = "essay"
        try program.run(.applyForMembership("m1", community: nil), at: "2020-06-21T10:00")
        #expect(program.refusal(of: .admit("m1"), at: "2020-06-21T10:00") == "member.essay-missing")
    }

    @Test func meetings() throws {
        let forming = try SampleProgram.created()
        #expect(forming.refusal(of: .openMeeting(nil), at: "2020-07-06T19:30") == "program.not-started")
        var program = try started()
        #expect(program.refusal(of: .closeMeeting, at: "2020-07-06T19:30") == "meeting.none-open")
        #expect(program.refusal(of: .attend(members: [:], guests: []), at: "2020-07-06T19:30") == "meeting.none-open")
        #expect(program.refusal(of: .openMeeting(nil), at: "2020-07-05T19:30") == "meeting.too-early")
        #expect(program.refusal(of: .openMeeting("9Z"), at: "2020-07-06T19:30") == "meeting.unknown")
        try program.run(.openMeeting(nil), at: "2020-07-06T19:30")
        #expect(program.refusal(of: .openMeeting(nil), at: "2020-07-06T19:31") == "meeting.already-open")
        #expect(program.refusal(of: .openMeeting("1A"), at: "2020-07-06T19:31") == "meeting.already-open")
        #expect(
            program.refusal(of: .attend(members: ["m9": .present], guests: []), at: "2020-07-06T19:31")
                == "member.unknown")
        try program.run(.attend(members: ["m1": .late], guests: ["p001"]), at: "2020-07-06T19:40")
        #expect(program.meetings[0].attendance == ["m1": .late, "m2": .absent, "p001": .present])
        // A correction changes only whom it names.
        try program.run(.attend(members: ["m2": .excused], guests: []), at: "2020-07-06T19:50")
        #expect(program.meetings[0].attendance == ["m1": .late, "m2": .excused, "p001": .present])
        try program.run(.note("m1이 진행"), at: "2020-07-06T20:00")
        // Opening the next one closes it.
        let facts = try program.run(.openMeeting(nil), at: "2020-07-20T19:30")
        #expect(facts.map(\.kind) == ["meeting.closed", "meeting.opened"])
        #expect(program.refusal(of: .openMeeting("1A"), at: "2020-07-20T19:40") == "meeting.already-held")
    }

    @Test func aMissedMeetingIsPassedOver() throws {
        var program = try started()
        #expect(program.refusal(of: .openMeeting(nil), at: "2020-07-20T20:00") == "meeting.would-skip")
        #expect(program.refusal(of: .openMeeting("2A"), at: "2020-07-20T20:00") == "meeting.too-early")
        try program.run(.openMeeting("1B"), at: "2020-07-20T20:00")
        #expect(program.refusal(of: .openMeeting("1A"), at: "2020-07-20T20:30") == "meeting.already-held")
        try program.run(.openMeeting("closing"), at: "2020-12-20T20:00")
        try program.run(.closeMeeting, at: "2020-12-20T21:00")
        #expect(program.refusal(of: .openMeeting(nil), at: "2020-12-21T20:00") == "meeting.none-left")
    }

    @Test func worksheetsMakeHypotheses() throws {
        var program = try started()
        let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 0.7)
        func submit(_ worksheet: WorksheetID, _ member: MemberID?, _ draft: HypothesisDraft?) -> Command {
            .submit(worksheet, member: member, answers: ["belief": "b"], hypothesis: draft)
        }
        #expect(program.refusal(of: submit("x", "m1", nil), at: "2020-07-06T20:00") == "worksheet.unknown")
        #expect(program.refusal(of: submit("card", nil, nil), at: "2020-07-06T20:00") == "worksheet.member-needed")
        #expect(program.refusal(of: submit("card", "m9", nil), at: "2020-07-06T20:00") == "member.unknown")
        var other = draft
        other.indicator = "retrun"
        #expect(program.refusal(of: submit("card", "m1", other), at: "2020-07-06T20:00") == "indicator.unknown")
        try program.run(submit("card", "m1", draft), at: "2020-07-06T20:00")
        // Handed in again before the seal, it corrects the draft.
        other = draft
        other.target = 0.8
        try program.run(submit("card", "m1", other), at: "2020-07-06T20:10")
        #expect(program.hypotheses.map(\.draft.target) == [0.8])
        #expect(program.missing(SampleProgram.worksheet) == ["m2"])
        try program.run(.moveCycle(SampleProgram.move(to: .execute), sealing: []), at: "2020-07-06T21:00")
        #expect(program.refusal(of: submit("card", "m2", draft), at: "2020-07-06T21:10") == "worksheet.wrong-phase")
    }

    @Test func fromSealToDecision() throws {
        var program = try started()
        let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 0.7)
        try program.run(
            .submit("card", member: "m1", answers: ["belief": "b"], hypothesis: draft), at: "2020-07-06T20:00")
        let evidence = JudgingEvidence(hypothesis: "h1", readings: SampleProgram.series([(9, 10)]), guardrails: [])
        let judging = Command.judge("h1", family: [evidence], ruled: nil)
        #expect(program.refusal(of: judging, at: "2020-07-06T20:00") == "hypothesis.not-sealed")
        #expect(
            program.refusal(of: .checkIn("m1", .asPlanned, obstacles: nil, support: nil), at: "2020-07-06T20:00")
                == "check-in.no-cycle")
        let sealing = SealingEvidence(
            hypothesis: "h1", baseline: SampleProgram.series([(5, 10), (6, 10)]), guardrails: [])
        try program.run(
            .moveCycle(SampleProgram.move(to: .execute, [.seal]), sealing: [sealing]), at: "2020-07-06T21:00")
        let seal = try #require(program.hypothesis("h1")?.seal)
        #expect(seal.isIntact(for: "h1"))
        var forged = seal
        forged.draft.target = 0.1
        #expect(!forged.isIntact(for: "h1"))
        #expect(program.missingCheckIns == ["m1"])
        try program.run(.checkIn("m1", .asPlanned, obstacles: nil, support: "s"), at: "2020-07-13T20:00")
        #expect(program.missingCheckIns.isEmpty)
        #expect(program.refusal(of: judging, at: "2020-07-14T20:00") == "hypothesis.not-due")
        #expect(
            program.refusal(of: .decide("h1", .adopt, reason: "r", change: DraftChange()), at: "2020-07-14T20:00")
                == "hypothesis.not-judged")
        try program.run(.moveCycle(SampleProgram.move(to: .feedback), sealing: []), at: "2020-07-20T19:30")
        #expect(try program.hypothesesToJudge([]).map(\.id) == ["h1"])
        try program.run(judging, at: "2020-07-20T20:00")
        #expect(program.refusal(of: judging, at: "2020-07-20T20:00") == "hypothesis.already-judged")
        #expect(
            program.refusal(of: .decide("h9", .adopt, reason: "r", change: DraftChange()), at: "2020-07-20T20:00")
                == "hypothesis.unknown")
        #expect(
            program.refusal(of: .decide("h1", .adopt, reason: " ", change: DraftChange()), at: "2020-07-20T20:00")
                == "decision.reason-missing"
        )
        try program.run(.decide("h1", .adapt, reason: "r", change: DraftChange()), at: "2020-07-20T20:30")
        #expect(
            program.refusal(of: .decide("h1", .adopt, reason: "r", change: DraftChange()), at: "2020-07-20T20:40")
                == "hypothesis.already-decided")
        let nothing = #expect(throws: Refusal.self) { try program.hypothesesToJudge([]) }
        #expect(nothing?.code == "evaluate.nothing-due")
    }

    @Test func aMoveThatDoesNothingIsRefusedWithEveryReason() throws {
        let program = try started()
        var move = SampleProgram.move(to: .execute)
        move.moved = false
        move.possible = ["advance", "check-in.due"]
        #expect(program.refusal(of: .moveCycle(move, sealing: []), at: "2020-07-06T21:00") == "cycle.no-such-way")
        move.unmet = [
            ConditionResult(
                id: "a", title: LocalizedText(ko: "가", en: "A"), outcome: .unmet, value: false,
                reads: [ChartRead(name: "meeting.open", value: false)], remedy: LocalizedText(ko: "여세요", en: "open it")),
            ConditionResult(id: "b", title: LocalizedText(ko: "나", en: "B"), outcome: .unmet),
        ]
        let refusal = #expect(throws: Refusal.self) {
            try program.decide(.moveCycle(move, sealing: []), at: SampleProgram.moment("2020-07-06T21:00"))
        }
        #expect(refusal?.code == "cycle.blocked")
        #expect(refusal?.reasons.map(\.en) == ["A — read: meeting.open = false → open it", "B"])
    }

    @Test func dues() throws {
        var program = try started()
        #expect(program.refusal(of: .pay("m1", amount: 0, method: .cash), at: "2020-07-06T20:00") == "dues.amount")
        #expect(program.refusal(of: .pay("m9", amount: 1, method: .cash), at: "2020-07-06T20:00") == "member.unknown")
        try program.run(.pay("m1", amount: 30_000, method: .transfer), at: "2020-07-06T20:00")
        let accounts = program.duesAccounts(on: CalendarDate("2020-08-10")!)
        #expect(accounts.map(\.charged) == [60_000, 60_000])
        #expect(accounts.map(\.arrears) == [30_000, 60_000])
        program.definition.dues = nil
        #expect(program.refusal(of: .pay("m1", amount: 1, method: .cash), at: "2020-07-06T20:00") == "dues.none")
    }

    @Test func aLateJoinerAndALeaverPayForTheirMonths() throws {
        var program = try started()
        try program.run(.applyForMembership("m3", community: nil), at: "2020-08-10T10:00")
        try program.run(.admit("m3"), at: "2020-08-10T10:00")
        try program.run(.withdraw("m2", reason: nil), at: "2020-08-20T10:00")
        let accounts = program.duesAccounts(on: CalendarDate("2020-12-31")!)
        // Charged on 6 July, 6 August and 6 September; the season ends on 5 October.
        #expect(accounts.first { $0.member == "m1" }?.charged == 90_000)
        #expect(accounts.first { $0.member == "m2" }?.charged == 60_000)
        #expect(accounts.first { $0.member == "m3" }?.charged == 60_000)
    }

    @Test func theSameRowsAgainAreNoNews() throws {
        var program = try started()
        func dataset(_ segment: String) -> DatasetVersion {
            DatasetVersion(
                name: "activity", community: nil, version: 1, source: "a.csv", fileDigest: Digest(of: segment), rows: 1,
                skipped: 0, columns: [], segments: [Digest(of: segment)], first: nil, last: nil)
        }
        try program.run(.importDataset(dataset("a")), at: "2020-07-07T10:00")
        #expect(try program.run(.importDataset(dataset("a")), at: "2020-07-07T10:00").isEmpty)
        try program.run(.importDataset(dataset("b")), at: "2020-07-08T10:00")
        #expect(program.datasets.map(\.version) == [1, 2])
    }
}
