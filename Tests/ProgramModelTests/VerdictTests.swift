import ProgramModel
import Testing
import Values

/// Expected intervals and p-values come from SciPy 1.17 and statsmodels' formulas of Wilson and Newcombe.
@Suite struct VerdictTests {
    private func judge(
        baseline: ReadingSeries, result: ReadingSeries, target: Double, better: Better = .higher,
        carriedOut: CarriedOut? = .asPlanned
    ) -> Judgement {
        let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: target)
        let seal = Seal(
            hypothesis: "h1", at: SampleProgram.moment("2020-07-06T21:00"), draft: draft, better: better,
            baseline: baseline, guardrailBaselines: [])
        return VerdictRule(
            seal: seal, evidence: JudgingEvidence(hypothesis: "h1", readings: result, guardrails: []),
            carriedOut: carriedOut, indicators: [:]
        ).judgement(at: SampleProgram.moment("2020-07-20T20:00"))
    }

    @Test func aClearRiseOfAShareIsSupported() {
        let judgement = judge(
            baseline: SampleProgram.series([(30, 60)]), result: SampleProgram.series([(26, 30), (27, 30)]), target: 0.8)
        #expect(judgement.verdict == .supported)
        #expect(judgement.targetMet == true)
        #expect(judgement.settle == nil)
        // scipy.stats.binomtest(53, 60).proportion_ci(method="wilson")
        #expect(abs((judgement.result?.lower ?? 0) - 0.7782121197582914) < 1e-9)
        #expect(abs((judgement.result?.upper ?? 0) - 0.9423227935994396) < 1e-9)
    }

    @Test func fiveOfSixIsTooFewToTell() {
        let judgement = judge(
            baseline: SampleProgram.series([(62, 101)]), result: SampleProgram.series([(5, 6)]), target: 0.75)
        #expect(judgement.verdict == .inconclusive)
        #expect(judgement.targetMet == true)
        #expect(judgement.settle != nil)
    }

    @Test func aShareWhollyShortOfItsTargetIsRefuted() {
        let judgement = judge(
            baseline: SampleProgram.series([(62, 101)]), result: SampleProgram.series([(2, 5), (4, 11), (3, 8)]),
            target: 0.75)
        #expect(judgement.verdict == .refuted)
    }

    @Test func anIdeaThatWasNotTriedIsNotRefuted() {
        let judgement = judge(
            baseline: SampleProgram.series([(62, 101)]), result: SampleProgram.series([(9, 24)]), target: 0.75,
            carriedOut: .notDone)
        #expect(judgement.verdict == .inconclusive)
        #expect(judgement.reasons.first?.en.contains("not carried out") == true)
    }

    @Test func withoutABaselineNothingIsSupported() {
        let judgement = judge(
            baseline: SampleProgram.series([]), result: SampleProgram.series([(60, 60)]), target: 0.8)
        #expect(judgement.verdict == .inconclusive)
    }

    @Test func withoutReadingsNothingIsDecided() {
        let judgement = judge(baseline: SampleProgram.values([1, 2]), result: SampleProgram.values([]), target: 3)
        #expect(judgement.verdict == .inconclusive)
        #expect(judgement.result == nil)
        #expect(judgement.settle != nil)
    }

    @Test func countsThatNeverReachTheTargetAreRefutedFromFiveReadingsOn() {
        let before = SampleProgram.values([3, 2, 2, 4, 0, 1, 1, 4, 1, 3, 3, 3])
        #expect(
            judge(baseline: before, result: SampleProgram.values([1, 1, 2, 1]), target: 3).verdict == .inconclusive)
        // Five of five below: 1/32 = 0.03125.
        #expect(judge(baseline: before, result: SampleProgram.values([1, 1, 2, 1, 0]), target: 3).verdict == .refuted)
    }

    @Test func countsThatClearlyRoseAreSupported() {
        // scipy.stats.mannwhitneyu([1..6], [11..14], method="exact").pvalue == 0.00952…
        let judgement = judge(
            baseline: SampleProgram.values([1, 2, 3, 4, 5, 6]), result: SampleProgram.values([11, 12, 13, 14]),
            target: 10)
        #expect(judgement.verdict == .supported)
    }

    @Test func threeAgainstThreeCanNeverSupport() {
        // The smallest two-sided p of three against three is 0.1.
        let judgement = judge(
            baseline: SampleProgram.values([1, 2, 3]), result: SampleProgram.values([11, 12, 13]), target: 10)
        #expect(judgement.verdict == .inconclusive)
        #expect(judgement.reasons.contains { $0.en.contains("no difference could give a p below 0.1") })
    }

    @Test func lowerIsBetterMirrorsTheRule() {
        let judgement = judge(
            baseline: SampleProgram.values([11, 12, 13, 14]), result: SampleProgram.values([1, 2, 3, 4, 5, 6]),
            target: 7,
            better: .lower)
        #expect(judgement.verdict == .supported)
    }

    /// Only the chart's signals look at the order of readings; nothing else does.
    @Test(arguments: 0..<40 as Range<UInt64>) func orderDoesNotMatter(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let before = (0..<8).map { _ in Double(Int.random(in: 0...6, using: &generator)) }
        let after = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            Double(Int.random(in: 0...9, using: &generator))
        }
        let target = Double(Int.random(in: 1...8, using: &generator))
        let one = judge(baseline: SampleProgram.values(before), result: SampleProgram.values(after), target: target)
        let other = judge(
            baseline: SampleProgram.values(before.shuffled(using: &generator)),
            result: SampleProgram.values(after.shuffled(using: &generator)), target: target)
        #expect(one.changeTest == other.changeTest)
        #expect(one.shortfallTest == other.shortfallTest)
        #expect(one.change == other.change)
        #expect(one.result == other.result)
        #expect(one.reasons.prefix(2) == other.reasons.prefix(2))
    }

    // MARK: What stands in the way

    @Test func aGuardrailThatWorsenedKeepsItFromBeingSupported() {
        let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 10, guardrails: ["calm"])
        var calm = SampleProgram.values([5, 6, 5, 6, 5, 6])
        calm.indicator = "calm"
        let seal = Seal(
            hypothesis: "h1", at: SampleProgram.moment("2020-07-06T21:00"), draft: draft, better: .higher,
            baseline: SampleProgram.values([1, 2, 3, 4, 5, 6]), guardrailBaselines: [calm])
        func judged(calmNow: [Double]) -> Judgement {
            let evidence = JudgingEvidence(
                hypothesis: "h1", readings: SampleProgram.values([11, 12, 13, 14]),
                guardrails: [SampleProgram.values(calmNow)])
            return VerdictRule(seal: seal, evidence: evidence, carriedOut: .asPlanned, indicators: [:])
                .judgement(at: SampleProgram.moment("2020-07-20T20:00"))
        }
        #expect(judged(calmNow: [5, 6]).verdict == .supported)
        let costly = judged(calmNow: [0, 1])
        #expect(costly.verdict == .inconclusive)
        #expect(costly.settle?.en.contains("calm") == true)
    }

    @Test func readingsOfLessThanHalfTheTimeDecideNothing() {
        func result(missing: Int) -> ReadingSeries {
            var series = SampleProgram.series([(26, 30), (27, 30)])
            for index in 0..<missing {
                series.readings.append(
                    Reading(
                        period: SampleProgram.period("2021-01-0\(index + 1)"), value: nil, missing: .notRecorded))
            }
            return series
        }
        let baseline = SampleProgram.series([(30, 60)])
        #expect(judge(baseline: baseline, result: result(missing: 2), target: 0.8).verdict == .supported)
        let thin = judge(baseline: baseline, result: result(missing: 3), target: 0.8)
        #expect(thin.verdict == .inconclusive)
        #expect(thin.coverage?.periods == 5)
        #expect(thin.settle?.en.contains("at least 1 more meeting") == false)
        #expect(thin.settle?.en.contains("at least 1 more reading") == true)
    }

    @Test func aSignalOnTheBadSideSpeaksAgainstTheMean() {
        // 14, 14, 14 lift the mean over the target; 0 lies far below the limits of the baseline.
        let unsteady = judge(
            baseline: SampleProgram.values([5, 6, 5, 6, 5, 6, 5, 6]),
            result: SampleProgram.values([14, 14, 14, 14, 14, 14, 0]), target: 10)
        #expect(unsteady.changeTest?.isSignificant == true)
        #expect(unsteady.verdict == .inconclusive)
        #expect(unsteady.signals?.contains { $0.rule == .beyondLimits && $0.bad == [6] } == true)
    }

    @Test func rulesThatCannotFireSaySo() {
        let judgement = judge(
            baseline: SampleProgram.values([5, 6, 5, 6]), result: SampleProgram.values([5, 6, 5]), target: 10)
        #expect(judgement.signals?.map(\.takes) == [nil, 6, 5])
    }

    @Test func whatIsLeftOutIsTold() {
        var series = SampleProgram.series([(26, 30), (27, 30)])
        let reason = LocalizedText(ko: "탈퇴한 사람", en: "people who left")
        for index in series.readings.indices { series.readings[index].excluded = [Exclusion(count: 2, reason: reason)] }
        let judgement = judge(baseline: SampleProgram.series([(30, 60)]), result: series, target: 0.8)
        #expect(judgement.coverage?.excluded == [Exclusion(count: 4, reason: reason)])
        #expect(judgement.reasons.contains { $0.ko.contains("탈퇴한 사람 4건") })
    }

    @Test func whatWouldSettleItIsSaidInMeetings() {
        var definition = SampleProgram.indicator
        definition.unit = LocalizedText(same: "people")
        let draft = HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 10)
        let seal = Seal(
            hypothesis: "h1", at: SampleProgram.moment("2020-07-06T21:00"), draft: draft, better: .higher,
            baseline: SampleProgram.values([1, 2, 3]), guardrailBaselines: [])
        let adopted = AdoptedIndicator(definition: definition, script: SampleProgram.script, version: 1)
        let judgement = VerdictRule(
            seal: seal,
            evidence: JudgingEvidence(hypothesis: "h1", readings: SampleProgram.values([11, 12, 13]), guardrails: []),
            carriedOut: .asPlanned, indicators: ["return": adopted]
        ).judgement(at: SampleProgram.moment("2020-07-20T20:00"))
        // Three against four can fall to 2/35 = 0.057, three against five to 2/56 = 0.036.
        #expect(
            judgement.settle
                == LocalizedText(
                    ko: "적어도 회의 2번은 더 재어야 판정할 수 있습니다.", en: "At least 2 more meetings before it can be decided."))
    }
}
