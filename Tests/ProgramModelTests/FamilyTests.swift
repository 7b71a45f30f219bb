import ProgramModel
import Statistics
import Testing
import Values

/// Hypotheses that are judged together, and what is done about there being several.
@Suite struct FamilyTests {
    /// In feedback, with one sealed hypothesis of each member, all on a baseline of 30 in 60.
    private func season(_ members: Int) throws -> Program {
        var program = try SampleProgram.created()
        try program.run(.adoptWorksheet(SampleProgram.worksheet, script: SampleProgram.script), at: "2020-06-20T10:00")
        try program.run(.adoptIndicator(SampleProgram.indicator, script: SampleProgram.script), at: "2020-06-20T10:00")
        for index in 1...members {
            try program.run(.applyForMembership(MemberID("m\(index)"), community: nil), at: "2020-06-21T10:00")
            try program.run(.admit(MemberID("m\(index)")), at: "2020-06-22T10:00")
        }
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:30")
        for index in 1...members {
            let draft = HypothesisDraft(belief: "b\(index)", action: "a", indicator: "return", target: 0.6)
            try program.run(
                .submit("card", member: MemberID("m\(index)"), answers: ["belief": "b"], hypothesis: draft),
                at: "2020-07-06T20:00")
        }
        let sealing = program.draftsToSeal.map {
            SealingEvidence(hypothesis: $0.id, baseline: SampleProgram.series([(30, 60)]), guardrails: [])
        }
        try program.run(
            .moveCycle(SampleProgram.move(to: .execute, [.seal]), sealing: sealing), at: "2020-07-06T21:00")
        try program.run(.moveCycle(SampleProgram.move(to: .feedback), sealing: []), at: "2020-07-20T19:30")
        return program
    }

    private func evidence(_ id: HypothesisID, _ above: Double) -> JudgingEvidence {
        JudgingEvidence(hypothesis: id, readings: SampleProgram.series([(above, 40)]), guardrails: [])
    }

    private func judgements(_ program: Program, _ family: [JudgingEvidence]) -> [HypothesisID: Judgement] {
        var judgements: [HypothesisID: Judgement] = [:]
        for id in family.map(\.hypothesis) { judgements[id] = program.judgement(on: id, family, at: Self.moment) }
        return judgements
    }

    private static let moment = SampleProgram.moment("2020-07-20T20:00")

    @Test func aRiseThatStandsAloneFallsAmongFive() throws {
        // 30 of 60 against 29 of 40: p is between 0.01 and 0.05.
        let p = try #require(NewcombeTest.change(from: (30, 60), to: (29, 40)))
        #expect((0.01...0.05).contains(p))
        let alone = judgements(try season(1), [evidence("h1", 29)])
        #expect(alone["h1"]?.verdict == .supported)
        let among = judgements(
            try season(5), [evidence("h1", 29)] + (2...5).map { evidence(HypothesisID("h\($0)"), 20) })
        let first = try #require(among["h1"])
        #expect(first.verdict == .inconclusive)
        #expect(first.changeTest?.together == 5)
        #expect(abs((first.changeTest?.corrected ?? 0) - 5 * p) < 1e-12)
        #expect(first.reasons.contains { $0.en.contains("after correction for the 5 hypotheses judged together") })
    }

    @Test func whatWasNotTriedCostsTheOthersNothing() throws {
        var program = try season(2)
        try program.run(.checkIn("m2", .notDone, obstacles: nil, support: nil), at: "2020-07-20T19:40")
        let judged = judgements(program, [evidence("h1", 29), evidence("h2", 35)])
        #expect(judged["h1"]?.verdict == .supported)
        #expect(judged["h1"]?.changeTest?.together == 1)
        #expect(judged["h2"]?.verdict == .inconclusive)
    }

    /// One after the other, in any order, or all at once: the same verdicts.
    @Test(arguments: 0..<30 as Range<UInt64>) func theOrderOfAskingDoesNotMatter(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let program = try season(4)
        let counts = (1...4).map { _ in Double(Int.random(in: 18...38, using: &generator)) }
        let all = counts.enumerated().map { evidence(HypothesisID("h\($0.offset + 1)"), $0.element) }
        let together = judgements(program, all)
        var running = program
        for id in all.map(\.hypothesis).shuffled(using: &generator) {
            let open = all.filter { running.hypothesis($0.hypothesis)?.judgement == nil }
            try running.run(.judge(id, family: open.shuffled(using: &generator), ruled: nil), at: "2020-07-20T20:00")
            #expect(running.hypothesis(id)?.judgement == together[id])
        }
        let season = SeasonCorrection(running.hypotheses)
        #expect(season.tested == 4)
        let supported = together.filter { $0.value.verdict == .supported }.map(\.key)
        // One feedback is the whole season here, so the season's correction is the one that was used.
        #expect(Set(season.standing) == Set(supported))
        #expect(season.fallen.isEmpty)
    }

    /// Where nothing happens, a feedback of five finds something in at most one of twenty.
    @Test func falseAlarmsStayBelowTheLevel() throws {
        var generator = SplitMix64(seed: 20)
        let program = try season(5)
        var alarms = 0
        let seasons = 400
        for _ in 0..<seasons {
            let all = (1...5).map { index in
                evidence(
                    HypothesisID("h\(index)"),
                    Double((0..<40).count { _ in Double.random(in: 0..<1, using: &generator) < 0.5 }))
            }
            if judgements(program, all).values.contains(where: { $0.verdict == .supported }) {
                alarms += 1
            }
        }
        // Five per cent of 400 is 20, with a standard deviation of 4.4; supported is one side of two.
        #expect(alarms <= 20 + 13)
    }

    /// Only somebody who writes into the store can bring this about.
    @Test func aPredictionThatIsNotTheSealedOneIsNotJudged() throws {
        var program = try season(1)
        var seal = try #require(program.hypothesis("h1")?.seal)
        seal.draft.target = 0.1
        program.apply(.hypothesisSealed(HypothesisSealed(hypothesis: "h1", seal: seal)), at: Self.moment)
        let judging = Command.judge("h1", family: [evidence("h1", 29)], ruled: nil)
        #expect(program.refusal(of: judging, at: "2020-07-20T20:00") == "hypothesis.seal-broken")
    }

    @Test func aRuleOfTheGroupIsRecordedBesideTheDefault() throws {
        var program = try season(1)
        let ruled = RuledVerdict(
            script: Digest(of: "rule"), title: LocalizedText(same: "ours"), verdict: .refuted,
            reasons: [LocalizedText(same: "we ask for more")], settle: nil)
        try program.run(.judge("h1", family: [evidence("h1", 29)], ruled: ruled), at: "2020-07-20T20:00")
        let judgement = try #require(program.hypothesis("h1")?.judgement)
        #expect(judgement.verdict == .refuted)
        #expect(judgement.ruling?.byDefault == .supported)
        #expect(judgement.reasons.first == LocalizedText(same: "we ask for more"))
    }
}
