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

    /// Relabelling or reordering what must not matter does not.
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
        #expect(one.verdict == other.verdict)
        #expect(one.reasons == other.reasons)
    }
}
