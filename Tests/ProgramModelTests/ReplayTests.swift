import ProgramModel
import Statecharts
import Testing
import Values

/// Random commands, legal and not: whatever is decided must read back from its journal form and fold to the same state.
@Suite struct ReplayTests {
    @Test(arguments: 0..<120 as Range<UInt64>) func replayGivesTheLiveState(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let created = try SampleProgram.created()
        var live = created
        var replayed = created
        var at = SampleProgram.moment("2020-06-21T10:00")
        var legal = 0
        var illegal = 0
        for _ in 0..<80 {
            at = at.adding(seconds: Int64.random(in: 0...200_000, using: &generator))
            let command = Self.command(for: live, using: &generator)
            let before = live
            do throws(Refusal) {
                let facts = try live.decide(command, at: at)
                legal += 1
                for fact in facts {
                    let body = FactCoding.body(of: fact)
                    let stored = try! FactCoding.fact(kind: fact.kind, version: fact.version, body: body)
                    try! #require(FactCoding.body(of: stored) == body)
                    live.apply(fact, at: at)
                    replayed.apply(stored, at: at)
                }
            } catch {
                illegal += 1
                #expect(live == before, "a refusal changes nothing")
            }
            #expect(live == replayed)
        }
        #expect(live.digest == replayed.digest)
        #expect(legal > 5 && illegal > 5, "both kinds must occur: \(legal) legal, \(illegal) illegal")
        let decoded = try CanonicalCoding.decode(Program.self, from: CanonicalCoding.bytes(live))
        #expect(decoded == live)
    }

    /// Decisions, amendments, action items and support.
    private static func meetingCommand(_ member: MemberID, using generator: inout SplitMix64) -> Command {
        let action = ActionID("a\(Int.random(in: 1...3, using: &generator))")
        let commands: [Command] = [
            .decideInMeeting("결정"), .amendMeeting("1A", "고침", reason: "까닭"),
            .correctAttendance("1A", members: [member: .late], guests: ["p002"], reason: "까닭"),
            .addAction("할 일", owner: member, due: .nextMeeting, inMeeting: Bool.random(using: &generator)),
            .finishAction(action, note: nil), .dropAction(action, reason: "까닭"),
            .reassignAction(action, owner: member, due: .nextMeeting), .giveSupport(member, note: "함께"),
        ]
        return commands.randomElement(using: &generator)!
    }

    static func command(for program: Program, using generator: inout SplitMix64) -> Command {
        let member = MemberID("m\(Int.random(in: 1...4, using: &generator))")
        let hypothesis = HypothesisID("h\(Int.random(in: 1...4, using: &generator))")
        let share = Double(Int.random(in: 0...10, using: &generator))
        switch Int.random(in: 0..<31, using: &generator) {
        case 0: return .applyForMembership(member, community: Bool.random(using: &generator) ? "books" : nil)
        case 1, 2: return .admit(member)
        case 3:
            return Int.random(in: 0..<4, using: &generator) == 0
                ? .withdraw(member, reason: "r") : .decline(member, reason: nil)
        case 4: return .electManager(member)
        case 5:
            let amount = Int.random(in: -1...30_000, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: return .pay(member, amount: amount, method: .cash)
            case 1: return .receive(member, amount: amount, transfer: Digest(of: "\(amount)"))
            default: return .ignoreTransfer(Digest(of: "\(amount)"))
            }
        case 6, 7: return .openMeeting(Int.random(in: 0..<5, using: &generator) == 0 ? "2A" : nil)
        case 8:
            return .attend(members: [member: Attendance.allCases.randomElement(using: &generator)!], guests: ["p001"])
        case 9: return Bool.random(using: &generator) ? .note("메모 \"\n") : .closeMeeting
        case 10:
            return .adoptIndicator(
                SampleProgram.indicator, script: Digest(of: "\(Int.random(in: 0...2, using: &generator))"))
        case 11: return .adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script)
        case 12, 13:
            return .submit(
                "card", member: member, answers: ["belief": "믿음", "count": .number(share / 3)],
                hypothesis: HypothesisDraft(belief: "b", action: "a", indicator: "return", target: share / 10))
        case 14: return .checkIn(member, .partly, obstacles: nil, support: "도움")
        case 15:
            let evidence = program.hypotheses.filter { $0.seal == nil }.map {
                SealingEvidence(
                    hypothesis: $0.id, baseline: SampleProgram.series([(share, 10), (5, 9)]), guardrails: [])
            }
            let phase = Phase.allCases.randomElement(using: &generator)!
            let actions = ProgramAction.allCases.filter { _ in Bool.random(using: &generator) }
            return .moveCycle(SampleProgram.move(to: phase, actions), sealing: evidence)
        case 16:
            return .judge(
                hypothesis,
                family: [
                    JudgingEvidence(
                        hypothesis: hypothesis, readings: SampleProgram.series([(share, 10)]), guardrails: [])
                ], ruled: nil)
        case 17:
            return .decide(
                hypothesis, DecisionChoice.allCases.randomElement(using: &generator)!, reason: "까닭",
                change: DraftChange(target: Bool.random(using: &generator) ? nil : share))
        case 18: return .amend(hypothesis, DraftChange(target: share / 10), reason: "까닭")
        case 19:
            let meeting = program.calendar.randomElement(using: &generator)!
            let days = Int.random(in: -9...9, using: &generator)
            return .moveMeeting(
                meeting.id, date: meeting.date.adding(days: days),
                start: meeting.start.adding(seconds: Int64(days) * 86_400), reason: "까닭")
        case 20: return .cancelMeeting(program.calendar.randomElement(using: &generator)!.id, reason: "까닭")
        case 21: return .refund(member, amount: Int.random(in: 0...20_000, using: &generator), reason: "까닭")
        case 22:
            let amount = Int.random(in: 0...40_000, using: &generator)
            let month = SampleProgram.definition.season.start
            return .waive(member, amount < 20_000 ? .month(month) : .amount(amount), reason: "까닭")
        case 23: return .reverse(DuesEntryID("d\(Int.random(in: 1...6, using: &generator))"), reason: "까닭")
        case 24: return .settle(amount: Bool.random(using: &generator) ? nil : 5_000)
        case 25: return .admit(member, as: .observer)
        case 26:
            return .changeRole(member, MemberRole.allCases.randomElement(using: &generator)!, reason: "까닭")
        case 27: return Bool.random(using: &generator) ? .wait(member, reason: nil) : .handOver(member, reason: "까닭")
        case 28:
            let consent: NameConsent? = Bool.random(using: &generator) ? .own : nil
            return Bool.random(using: &generator)
                ? .consent(member, consent) : meetingCommand(member, using: &generator)
        case 29: return meetingCommand(member, using: &generator)
        default: return .recordReadings(SampleProgram.series([(share, 10)]))
        }
    }
}
