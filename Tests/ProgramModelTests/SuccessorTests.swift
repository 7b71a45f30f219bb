import ProgramModel
import Testing
import Values

/// Amendments, and what follows from an adapted hypothesis.
@Suite struct SuccessorTests {
    private static let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 0.7)

    private func planning() throws -> Program {
        var program = try SampleProgram.created()
        try program.run(.adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script), at: "2020-06-20T10:00")
        try program.run(.adoptIndicator(SampleProgram.indicator, script: SampleProgram.script), at: "2020-06-20T10:00")
        try program.run(.applyForMembership("m1", community: nil), at: "2020-06-21T10:00")
        try program.run(.admit("m1"), at: "2020-06-22T10:00")
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:30")
        try program.run(card(Self.draft), at: "2020-07-06T20:00")
        return program
    }

    private func card(_ draft: HypothesisDraft) -> Command {
        .submit("card", member: "m1", answers: ["belief": "b"], hypothesis: draft)
    }

    private func seal(_ program: inout Program, at: String) throws {
        let sealing = program.draftsToSeal.map {
            SealingEvidence(hypothesis: $0.id, baseline: SampleProgram.series([(5, 10)]), guardrails: [])
        }
        try program.run(.moveCycle(SampleProgram.move(to: .execute, [.seal]), sealing: sealing), at: at)
    }

    private func judged() throws -> Program {
        var program = try planning()
        try seal(&program, at: "2020-07-06T21:00")
        try program.run(.moveCycle(SampleProgram.move(to: .feedback), sealing: []), at: "2020-07-20T19:30")
        let evidence = JudgingEvidence(hypothesis: "h1", readings: SampleProgram.series([(6, 10)]), guardrails: [])
        try program.run(.judge("h1", family: [evidence], ruled: nil), at: "2020-07-20T20:00")
        return program
    }

    private func adapt(_ change: DraftChange = DraftChange()) -> Command {
        .decide("h1", .adapt, reason: "r", change: change)
    }

    @Test func beforeTheSealAnAmendmentIsACorrection() throws {
        var program = try planning()
        try program.run(.amend("h1", DraftChange(target: 0.8), reason: nil), at: "2020-07-06T20:10")
        #expect(program.hypothesis("h1")?.draft.target == 0.8)
        #expect(program.hypothesis("h1")?.amendments == nil)
    }

    @Test func afterTheSealItStandsBesideThePrediction() throws {
        var program = try planning()
        try seal(&program, at: "2020-07-06T21:00")
        let change = DraftChange(target: 0.5)
        #expect(
            program.refusal(of: .amend("h1", change, reason: nil), at: "2020-07-07T10:00")
                == "hypothesis.reason-missing")
        try program.run(.amend("h1", change, reason: "too bold"), at: "2020-07-07T10:00")
        let hypothesis = try #require(program.hypothesis("h1"))
        #expect(hypothesis.prediction.target == 0.7)
        #expect(hypothesis.amendments?.map(\.draft.target) == [0.5])
        #expect(hypothesis.seal?.isIntact(for: "h1") == true)
        try program.run(.moveCycle(SampleProgram.move(to: .feedback), sealing: []), at: "2020-07-20T19:30")
        let evidence = JudgingEvidence(hypothesis: "h1", readings: SampleProgram.series([(6, 10)]), guardrails: [])
        try program.run(.judge("h1", family: [evidence], ruled: nil), at: "2020-07-20T20:00")
        let judgement = try #require(program.hypothesis("h1")?.judgement)
        #expect(judgement.targetMet == false)
        #expect(judgement.reasons.contains { $0.en.contains("from 70% to 50%") && $0.en.contains("would meet") })
        #expect(
            program.refusal(of: .amend("h1", change, reason: "r"), at: "2020-07-20T20:10")
                == "hypothesis.amended-too-late")
    }

    @Test func adaptingStartsASuccessorInTheNextCycle() throws {
        var program = try judged()
        try program.run(adapt(DraftChange(target: 0.6)), at: "2020-07-20T20:30")
        let successor = try #require(program.hypothesis("h2"))
        #expect(successor.follows == "h1")
        #expect(successor.cycle == 2)
        #expect(successor.draft.target == 0.6)
        #expect(successor.draft.belief == "b")
        // It is not sealed before its cycle.
        #expect(program.draftsToSeal.isEmpty)
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-08-03T19:30")
        #expect(program.draftsToSeal.map(\.id) == ["h2"])
        // The author's card is the successor's, and keeps the link.
        var other = Self.draft
        other.target = 0.65
        try program.run(card(other), at: "2020-08-03T20:00")
        #expect(program.hypotheses.map(\.id) == ["h1", "h2"])
        #expect(program.hypothesis("h2")?.follows == "h1")
        #expect(program.hypothesis("h2")?.draft.target == 0.65)
    }

    @Test func aSuccessorInWhichNothingChangedWaitsForItsAuthor() throws {
        var program = try judged()
        try program.run(adapt(), at: "2020-07-20T20:30")
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-08-03T19:30")
        #expect(program.draftsToSeal.isEmpty)
        try program.run(.amend("h2", DraftChange(action: "another"), reason: nil), at: "2020-08-03T20:00")
        #expect(program.draftsToSeal.map(\.id) == ["h2"])
    }

    @Test func adoptingStartsNothingAndTakesNoChange() throws {
        var program = try judged()
        #expect(
            program.refusal(
                of: .decide("h1", .adopt, reason: "r", change: DraftChange(target: 1)), at: "2020-07-20T20:30")
                == "decision.change-without-adapting")
        try program.run(.decide("h1", .adopt, reason: "r", change: DraftChange()), at: "2020-07-20T20:30")
        #expect(program.hypotheses.count == 1)
    }

    @Test func inTheLastCycleThereIsNothingToFollow() throws {
        var program = try judged()
        program.definition.cycles = 1
        try program.run(adapt(), at: "2020-07-20T20:30")
        #expect(program.hypotheses.count == 1)
        #expect(program.hypothesis("h1")?.decision?.choice == .adapt)
    }

    @Test func theTreeIsDepthFirst() throws {
        var program = try judged()
        try program.run(adapt(DraftChange(target: 0.6)), at: "2020-07-20T20:30")
        var hypotheses = program.hypotheses
        func add(_ id: HypothesisID, _ parent: HypothesisID?) {
            var other = hypotheses[1]
            (other.id, other.follows) = (id, parent)
            hypotheses.append(other)
        }
        add("h3", nil)
        add("h4", "h2")
        add("h5", "h1")
        add("h6", "h9")
        let tree = HypothesisTree(hypotheses)
        #expect(tree.nodes.map(\.hypothesis.id) == ["h1", "h2", "h4", "h5", "h3", "h6"])
        #expect(tree.nodes.map(\.depth) == [0, 1, 2, 1, 0, 0])
        #expect(tree.nodes.map(\.continues) == [[], [], [true], [], [], []])
    }
}
