import ProgramModel
import Testing
import Values

/// Coefficients and p by scipy.stats.spearmanr and itertools.permutations; Holm's correction by hand.
@Suite struct RankingTests {
    typealias Sample = RankingSample

    /// Without a trend, and no value of it follows from the one before.
    static let outcome: [Double] = [7, 3, 1, 4, 8, 6, 2, 5]
    /// The outcome with 7 and 8 exchanged: ρ = 0.976, p = 16/40320 (both signs of the 8 orders that near).
    static let near: [Double] = [8, 3, 1, 4, 7, 6, 2, 5]

    private func rank(_ indicators: [IndicatorEvidence], outcome: IndicatorID? = "out") -> IndicatorRanking {
        IndicatorRanking([Sample.program(indicators)], outcome: outcome)
    }

    private func criterion(_ criterion: RankingCriterion, _ evidence: IndicatorEvidence) throws -> CriterionFinding {
        let ranking = rank([evidence, Sample.evidence("out", [Sample.series(Self.outcome)])])
        let ranked = try #require(ranking.indicator(evidence.definition.id))
        #expect(ranked.standing != .keySuccessIndicator)
        return try #require(ranked.findings.first { $0.criterion == criterion })
    }

    @Test func whatClearsEveryBarIsOne() throws {
        let ranking = rank([
            Sample.evidence("a", [Sample.series(Self.near)]), Sample.evidence("out", [Sample.series(Self.outcome)]),
        ])
        let key = try #require(ranking.indicators.first)
        #expect(key.id == "a" && key.standing == .keySuccessIndicator && key.met == 5)
        let best = try #require(key.association?.best)
        #expect(best.lag == 0 && best.points == 8 && ranking.questions == 2)
        #expect(abs((best.coefficient ?? 0) - 0.9761904761904763) < 1e-12)
        #expect(abs((best.p ?? 1) - 16.0 / 40320) < 1e-12)
        #expect(abs((best.correctedP ?? 1) - 32.0 / 40320) < 1e-12)
        #expect(ranking.indicators.last?.standing == .outcome)
    }

    @Test func lowerIsBetterTurnsTheGoodSide() {
        let down = Self.near.map { -$0 }
        let outcome = Sample.evidence("out", [Sample.series(Self.outcome)])
        let against = rank([Sample.evidence("a", [Sample.series(down)]), outcome])
        #expect(against.indicator("a")?.standing == .candidate)
        let finding = against.indicator("a")?.findings.last
        #expect(finding?.state == .unmet && finding?.reasons.last?.en == "It moves against the outcome.")
        let fewer = rank([Sample.evidence("a", [Sample.series(down)], better: .lower), outcome])
        #expect(fewer.indicator("a")?.standing == .keySuccessIndicator)
    }

    @Test func theNextPeriodCounts() throws {
        // The outcome follows the indicator one period later, and has nothing to do with it at once.
        let leading: [Double] = [7, 9, 2, 8, 6, 3, 1, 4, 5]
        let outcome: [Double] = [5, 7, 9, 2, 8, 6, 3, 1, 4]
        let ranking = rank([
            Sample.evidence("a", [Sample.series(leading)]), Sample.evidence("out", [Sample.series(outcome)]),
        ])
        let best = try #require(ranking.indicator("a")?.association?.best)
        #expect(best.lag == 1 && best.points == 8 && best.coefficient == 1)
        #expect(ranking.indicator("a")?.standing == .keySuccessIndicator)
    }

    @Test func everyBarIsAskedFor() throws {
        let series = Sample.series(Self.near)
        var sparse = series
        (sparse.due, sparse.measured) = (10, 7)
        let coverage = try criterion(.coverage, Sample.evidence("a", [sparse]))
        #expect(coverage.state == .unmet && coverage.needed?.ko == "기간 10개라면 측정값이 적어도 8개")
        let once = Sample.series(Self.near, cycles: [2])
        #expect(try criterion(.repetition, Sample.evidence("a", [once])).state == .unmet)
        #expect(try criterion(.movement, Sample.evidence("a", [series], moved: [])).state == .unknown)
        #expect(try criterion(.movement, Sample.evidence("a", [series], moved: [.untold])).state == .unknown)
        #expect(try criterion(.movement, Sample.evidence("a", [series], moved: [.none, .bad])).state == .unmet)
        let short = Sample.series(Self.near, quiet: [4, 5, 4, 5])
        #expect(try criterion(.quiet, Sample.evidence("a", [short])).state == .unknown)
        let restless = Sample.series(Self.near, quiet: [4, 4, 4, 4, 4, 4, 9])
        let quiet = try criterion(.quiet, Sample.evidence("a", [restless]))
        #expect(quiet.state == .unmet && quiet.reasons[0].en.contains("6 of 7"))
        let other = Sample.series([5, 2, 6, 8, 4, 1, 3, 7])
        #expect(try criterion(.association, Sample.evidence("a", [other])).state == .unmet)
    }

    @Test func fewPointsSayWhatIsNeeded() throws {
        let four = Sample.series(Array(Self.outcome.prefix(4)))
        let ranking = rank([Sample.evidence("a", [four]), Sample.evidence("out", [four])])
        let finding = try #require(ranking.indicator("a")?.findings.last)
        #expect(finding.state == .unknown)
        #expect(finding.reasons.last?.ko == "물음이 모두 2개일 때, 점 4개로는 어떻게 놓여도 우연과 가릴 수 없습니다.")
        // 2/5! · 2 = 0.033
        #expect(finding.needed?.ko == "함께 잰 기간이 적어도 5개")
    }

    @Test func withoutAnOutcomeAllAreCandidates() {
        let ranking = rank([Sample.evidence("a", [Sample.series(Self.near)])], outcome: nil)
        #expect(ranking.indicators.map(\.standing) == [.candidate])
        #expect(ranking.indicators[0].findings.last?.reasons[0].en == "The group has named no outcome.")
        #expect(ranking.indicators[0].findings.last?.needed?.en == "‘outcome: ID’ in program.yaml")
    }

    @Test func standingsOfTheirOwn() {
        let ranking = rank([
            Sample.evidence("guard", [Sample.series(Self.near)], guardrail: true), Sample.evidence("none", []),
            Sample.evidence("empty", [Sample.series([nil, nil])]),
            Sample.evidence("part", [Sample.series(Self.near)], from: ["out"]),
            Sample.evidence("out", [Sample.series(Self.outcome)]),
        ])
        #expect(ranking.indicators.map(\.id) == ["part", "out", "guard", "empty", "none"])
        #expect(ranking.indicators.map(\.standing) == [.candidate, .outcome, .guardrail, .notUsable, .notUsable])
        // What is computed from the outcome is not asked about.
        #expect(ranking.questions == 0 && ranking.indicators[0].findings.last?.state == .unmet)
    }

    @Test func aCommonTrendIsNotEnough() throws {
        let rising = (1...10).map(Double.init)
        let ranking = rank([
            Sample.evidence("a", [Sample.series(rising)]), Sample.evidence("out", [Sample.series(rising.map { $0 * $0 })]),
        ])
        let finding = try #require(ranking.indicator("a")?.findings.last)
        #expect(finding.state == .unmet && finding.reasons.last?.en.hasPrefix("Both went one way") == true)
    }

    /// Under another formula an indicator is another one, and is not pooled.
    @Test func formulasAreNotMixed() throws {
        let outcome = Self.outcome
        let mixed = Sample.evidence(
            "a",
            [
                Sample.series(Self.near, community: "books"),
                Sample.series(Array(Self.near.prefix(5)), community: "repair", formula: "g"),
            ])
        let ranking = rank([
            mixed,
            Sample.evidence("out", [Sample.series(outcome, community: "books"), Sample.series(outcome, community: "repair")]),
        ])
        let found = try #require(ranking.indicator("a"))
        #expect(found.repeatability.uses.map(\.readings) == [8, 5] && found.repeatability.formulas == 2)
        #expect(found.repeatability.changedMidSeason)
        #expect(found.association?.lags[0].points == 8 && found.association?.lags[0].strata == 1)
    }

    @Test func seasonsCountTogether() throws {
        func program(_ year: Int) -> ProgramEvidence {
            let season = Sample.season(year)
            return Sample.program(
                [
                    Sample.evidence("a", [Sample.series(Array(Self.near.prefix(4)), cycles: [1])], season: season),
                    Sample.evidence("out", [Sample.series(Array(Self.outcome.prefix(4)), cycles: [1])], season: season),
                ], season: season)
        }
        let ranking = IndicatorRanking([program(2021), program(2020)], outcome: "out")
        #expect(ranking.seasons.map(\.start.description) == ["2020-01-06", "2021-01-06"])
        let use = try #require(ranking.indicator("a")?.repeatability.main)
        #expect((use.cycles, use.communities, use.seasons) == (2, 1, 2))
        #expect(ranking.indicator("a")?.association?.lags[0].strata == 2)
    }
}
