import Testing
import Values

@testable import ProgramModel

/// Places, roles and the manager.
@Suite struct MemberRuleTests {
    /// `m1` manages, `m2` is a member, `m3` to `m5` have applied.
    private func formed(maximum: Int? = nil) throws -> Program {
        var program = try SampleProgram.created()
        program.definition.admission.maximumMembers = maximum
        for (index, id) in (1...5).map({ MemberID("m\($0)") }).enumerated() {
            try program.run(.applyForMembership(id, community: nil), at: "2020-06-21T1\(index):00")
        }
        for id: MemberID in ["m1", "m2"] { try program.run(.admit(id), at: "2020-06-22T10:00") }
        try program.run(.electManager("m1"), at: "2020-06-22T10:00")
        return program
    }

    private let then = "2020-06-23T10:00"

    /// At the end of the season.
    private func account(of member: MemberID, in program: Program) throws -> DuesAccount? {
        let day = try #require(CalendarDate("2020-10-05"))
        return DuesLedger(program, on: day)?.account(of: member)
    }

    // MARK: The waiting list

    @Test func whoWaitsIsAdmittedOrDeclinedFromThere() throws {
        var program = try formed()
        try program.run(.wait("m4", reason: "자리가 없어서"), at: then)
        #expect(program.members["m4"]?.status == .waiting && program.members["m4"]?.isApplicant == true)
        #expect(program.refusal(of: .wait("m4", reason: nil), at: then) == "member.already-waiting")
        #expect(program.refusal(of: .wait("m1", reason: nil), at: then) == "member.not-applied")
        #expect(program.refusal(of: .applyForMembership("m4", community: nil), at: then) == "member.already-applied")
        try program.run(.wait("m5", reason: nil), at: then)
        try program.run(.admit("m4"), at: then)
        try program.run(.decline("m5", reason: "까닭"), at: then)
        #expect(program.members["m4"]?.status == .admitted && program.members["m4"]?.waitingSince == nil)
        #expect(program.members["m5"]?.status == .declined && program.waitingList.isEmpty)
    }

    @Test func theListKeepsTheOrderInWhichItGrew() throws {
        var program = try formed()
        try program.run(.wait("m5", reason: nil), at: "2020-06-23T10:00")
        try program.run(.wait("m3", reason: nil), at: "2020-06-23T11:00")
        try program.run(.wait("m4", reason: nil), at: "2020-06-23T11:00")
        // Of two who were put there at once, whoever applied first.
        #expect(program.waitingList.map(\.id) == ["m5", "m3", "m4"])
        #expect(program.nextInLine?.id == "m5")
    }

    @Test func nobodyIsAdmittedBeyondTheMaximum() throws {
        var program = try formed(maximum: 2)
        #expect(program.refusal(of: .admit("m3"), at: then) == "member.group-full")
        try program.run(.wait("m3", reason: nil), at: then)
        #expect(program.nextInLine == nil)
        #expect(program.refusal(of: .admit("m3"), at: then) == "member.group-full")
        // An observer takes no place; who changes from observing takes one.
        try program.run(.admit("m4", as: .observer), at: then)
        #expect(program.refusal(of: .changeRole("m4", .member, reason: nil), at: then) == "member.group-full")
        try program.run(.withdraw("m2", reason: nil), at: then)
        #expect(program.nextInLine?.id == "m3")
        try program.run(.admit("m3"), at: then)
        #expect(program.participants.map(\.id) == ["m1", "m3"])
    }

    @Test func aRefusedAdmissionSaysWhatToDo() throws {
        let program = try formed(maximum: 2)
        do throws(Refusal) {
            _ = try program.decide(.admit("m3"), at: SampleProgram.moment(then))
            Issue.record("admitted")
        } catch {
            let next = try #require(error.next)
            #expect(next.ko.contains("moim member wait m3") && next.ko.contains("moim revise"))
            #expect(next.en.contains("moim member wait m3") && next.en.contains("moim revise"))
        }
    }

    // MARK: Observers

    @Test func anObserverOwesNothing() throws {
        var program = try formed()
        try program.run(.admit("m3", as: .observer), at: then)
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:00")
        try program.run(.adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script), at: "2020-07-06T19:00")
        #expect(program.missing(SampleProgram.worksheet) == ["m1", "m2"])
        let tree = ConditionView.tree(of: program, at: SampleProgram.moment("2020-07-06T19:00"))
        #expect(tree["members"]?["admitted"] == ["m1", "m2"] && tree["members"]?["observers"] == ["m3"])
        #expect(try account(of: "m3", in: program) == nil)
        #expect(
            program.refusal(of: .pay("m3", amount: 100, method: .cash), at: "2020-07-07T10:00") == "member.observer")
        #expect(
            program.refusal(of: .waive("m3", .amount(1), reason: "까닭"), at: "2020-07-07T10:00") == "member.observer")
    }

    @Test func anObserverComesToMeetingsAndIsNotMissed() throws {
        var program = try formed()
        try program.run(.admit("m3", as: .observer), at: then)
        try program.run(.admit("m4", as: .observer), at: then)
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:00")
        try program.run(.openMeeting(nil), at: "2020-07-06T19:30")
        try program.run(.attend(members: ["m1": .present, "m3": .late], guests: []), at: "2020-07-06T19:35")
        let meeting = try #require(program.openMeeting)
        #expect(meeting.attendance == ["m1": .present, "m2": .absent, "m3": .late])
        #expect(program.members["m3"]?.role(at: meeting.openedAt) == .observer)
        #expect(program.members["m5"]?.role(at: meeting.openedAt) == nil)
    }

    @Test func anObserverNeitherManagesNorPredicts() throws {
        var program = try formed()
        try program.run(.admit("m3", as: .observer), at: then)
        #expect(program.refusal(of: .handOver("m3", reason: "까닭"), at: then) == "member.observer")
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:00")
        try program.run(.adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script), at: "2020-07-06T19:00")
        try program.run(.adoptIndicator(SampleProgram.indicator, script: SampleProgram.script), at: "2020-07-06T19:00")
        let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 0.5)
        let card: (MemberID, HypothesisDraft?) -> Command = {
            .submit("card", member: $0, answers: ["belief": "믿음"], hypothesis: $1)
        }
        #expect(program.refusal(of: card("m3", draft), at: "2020-07-06T20:00") == "member.observer")
        // A worksheet that predicts nothing may be handed in by whoever wants to.
        try program.run(card("m3", nil), at: "2020-07-06T20:00")
        try program.run(card("m2", draft), at: "2020-07-06T20:00")
        #expect(
            program.refusal(of: .changeRole("m2", .observer, reason: nil), at: "2020-07-06T20:01")
                == "member.has-hypotheses")
        try program.run(.moveCycle(SampleProgram.move(to: .execute), sealing: []), at: "2020-07-06T21:00")
        #expect(
            program.refusal(of: .checkIn("m3", .partly, obstacles: nil, support: nil), at: "2020-07-07T10:00")
                == "member.observer")
    }

    @Test func theManagerCannotObserveAndAChangeIsAChange() throws {
        let program = try formed()
        #expect(program.refusal(of: .changeRole("m1", .observer, reason: nil), at: then) == "member.manager-observes")
        #expect(program.refusal(of: .changeRole("m2", .member, reason: nil), at: then) == "member.same-role")
        #expect(program.refusal(of: .changeRole("m3", .observer, reason: nil), at: then) == "member.not-admitted")
    }

    /// The season charges 30,000 on the 6th of July, August and September. 10 August to 5 September are 27 of 31 days:
    /// 30,000 × 27 ÷ 31 = 26,129.03….
    @Test(arguments: [
        (DuesJoining.full, [30_000, 30_000]), (.fromNextMonth, [30_000]), (.daily, [26_129, 30_000]),
    ])
    func whoStopsObservingJoinsThatDay(joining: DuesJoining, expected: [Int]) throws {
        var program = try formed()
        program.definition.dues?.joining = joining
        try program.run(.admit("m3", as: .observer), at: then)
        try program.run(.changeRole("m3", .member, reason: "함께하고 싶어서"), at: "2020-08-10T09:00")
        let account = try #require(try self.account(of: "m3", in: program))
        #expect(account.charges.map(\.amount) == expected)
    }

    @Test func whoObservesForAWhileOwesNothingForIt() throws {
        var program = try formed()
        program.definition.dues?.joining = .daily
        // July and September as a member; in August an observer.
        try program.run(.changeRole("m2", .observer, reason: "바빠서"), at: "2020-07-20T09:00")
        try program.run(.changeRole("m2", .member, reason: nil), at: "2020-09-06T09:00")
        let account = try #require(try self.account(of: "m2", in: program))
        #expect(account.charges.map(\.month.description) == ["2020-07-06", "2020-09-06"] && account.charged == 60_000)
        #expect(program.members["m2"]?.memberships.map(\.role) == [nil, .observer, nil])
        // While observing, what was owed before can still be paid.
        #expect(program.members["m2"]?.everParticipated == true)
    }

    @Test func aCheckInIsNotAskedOfWhoBecameAnObserver() throws {
        var program = try formed()
        program.checkInsRequested = ["m1", "m2"]
        try program.run(.changeRole("m2", .observer, reason: nil), at: then)
        #expect(program.checkInsRequested == ["m1"])
    }

    // MARK: The manager

    @Test func aManagerIsElectedOnceAndHandedOver() throws {
        var program = try formed()
        #expect(program.refusal(of: .electManager("m2"), at: then) == "member.manager-there")
        #expect(program.refusal(of: .handOver("m1", reason: "까닭"), at: then) == "member.manager-there")
        #expect(program.refusal(of: .handOver("m2", reason: " "), at: then) == "member.hand-over-reason")
        try program.run(.handOver("m2", reason: "이사"), at: then)
        #expect(program.manager == "m2")
        program.manager = nil
        #expect(program.refusal(of: .handOver("m2", reason: "까닭"), at: then) == "member.no-manager")
    }

    @Test func theManagerHandsOverBeforeLeaving() throws {
        var program = try formed()
        #expect(program.refusal(of: .withdraw("m1", reason: nil), at: then) == "member.manager-leaves")
        try program.run(.withdraw("m2", reason: nil), at: then)
        // Nobody is left to take over: an observer could not.
        try program.run(.admit("m3", as: .observer), at: then)
        try program.run(.withdraw("m1", reason: nil), at: then)
        #expect(program.manager == nil)
    }

    @Test func afterTheSeasonTheManagerMayLeave() throws {
        var program = try formed()
        program.phase = .archived
        try program.run(.withdraw("m1", reason: nil), at: then)
        #expect(program.manager == nil)
    }

    @Test func anApplicantWritesTheEssayInAnyPhase() throws {
        var program = try formed()
        program.definition.admission.worksheet = "card"
        try program.run(.adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script), at: then)
        try program.run(
            .submit("card", member: "m3", answers: ["belief": "믿음"], hypothesis: nil), at: "2020-07-01T10:00")
        try program.run(.admit("m3"), at: "2020-07-02T10:00")
        let again = Command.submit("card", member: "m3", answers: [:], hypothesis: nil)
        #expect(program.refusal(of: again, at: "2020-07-02T10:00") == "worksheet.wrong-phase")
    }
}
