import ProgramModel
import Statistics
import Testing
import Values

@testable import Reports

/// Limits and findings, against arithmetic on paper.
@Suite struct SeriesFindingTests {
    private func limits(_ finding: SeriesFinding) -> [(lower: Double?, upper: Double?)] {
        let chart = RunChart(title: "", points: finding.kinds.map { .init("", 0, kind: $0) }, limits: finding.limits)
        return chart.points.indices.map(chart.limit)
    }

    private func isNear(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 0.0001 } ?? false }

    /// The mean is 15/40; three standard errors are 0.4593 of ten and 0.3248 of twenty.
    @Test func limitsOfSharesMoveWithTheirDenominators() throws {
        let series = Series.counts([(5, 10), (2, 10), (0, 0), (8, 20)])
        let finding = try SeriesFinding.attribute(.p, series, Series.definition("%"))
        #expect(finding.centre?.value == 0.375)
        let limits = limits(finding)
        #expect(isNear(limits[0].lower, 0) && isNear(limits[0].upper, 0.83428))
        #expect(limits[2] == (nil, nil), "no reading, no limits")
        #expect(isNear(limits[3].lower, 0.05024) && isNear(limits[3].upper, 0.69976))
        #expect(finding.finding == SeriesFinding.quiet)
    }

    /// 40 events in 20 hours are 2 an hour: ±3√(2/4) in four hours, ±3√(2/12) in twelve. 28 in 4 are far too many.
    @Test func ratesMayExceedOneAndAreJudgedByTheirExposure() throws {
        let series = Series.counts([(28, 4), (4, 4), (8, 12)])
        let finding = try SeriesFinding.attribute(.u, series, Series.definition("건", better: .lower))
        let limits = limits(finding)
        #expect(isNear(limits[0].upper, 2 + 2.12132) && isNear(limits[2].upper, 2 + 1.22474))
        #expect(finding.kinds == [.concern, .normal, .improvement])
        #expect(finding.finding.ko == "나아지는 신호가 있습니다(한계 아래, 한계 밖은 모두 2번)")
    }

    @Test func whatHasNoCountsOrOnesThatDoNotFitIsRefused() {
        let share = Series.definition("%")
        #expect(throws: InputError.self) { try SeriesFinding.attribute(.p, Series.of([0.5, 0.4]), share) }
        #expect(throws: InputError.self) { try SeriesFinding.attribute(.p, Series.counts([(5, 4)]), share) }
        #expect(throws: InputError.self) { try SeriesFinding.attribute(.p, Series.counts([(1.5, 4)]), share) }
        #expect(throws: InputError.self) { try SeriesFinding.attribute(.u, Series.counts([(-1, 4)]), share) }
        #expect(throws: Never.self) { try SeriesFinding.attribute(.u, Series.counts([(5, 4.5)]), share) }
    }

    /// Ranges 2, 1 and 2: their mean is 5/3, and 3/1.128 of that is 4.4326.
    @Test func individualValuesHaveNaturalLimits() {
        let finding = SeriesFinding.individuals(
            Series.of([10, 12, nil, 11, 13]), Series.definition(), XmRChart.Options())
        #expect(finding.centre?.value == 11.5)
        let limit = limits(finding)[0]
        #expect(isNear(limit.lower, 7.06738) && isNear(limit.upper, 15.93262))
        #expect(finding.ranges?.values == [nil, 2, nil, 1, 2])
        #expect(finding.finding.ko.hasSuffix("(임시 한계)") && finding.finding.en.hasSuffix("(trial limits)"))
        #expect(finding.notes.contains { $0.ko.contains("측정값 4개에서 나온 임시 한계") })
    }

    /// Ten and twelve alone: 11 ± 3/1.128·2.
    @Test func limitsCanBeFrozenFromTheFirstReadings() {
        let finding = SeriesFinding.individuals(
            Series.of([10, nil, 12, 11, 40]), Series.definition(), XmRChart.Options(baseline: 2))
        #expect(finding.centre?.value == 11 && finding.centre?.baseline == 0...2)
        #expect(isNear(limits(finding)[0].upper, 16.31915))
        #expect(finding.kinds == [.normal, .normal, .normal, .normal, .improvement])
        #expect(finding.finding.ko == "나아지는 신호가 있습니다(한계 위의 값) (임시 한계)")
    }

    /// The mean is 5.75 and the first seven lie below it; what follows does not leave 1.4…10.1.
    @Test func aSignalThatHasPassedIsToldAsSuch() {
        let values: [Double?] = [4, 5, 4, 5, 4, 5, 4, 8, 9, 8, 5, 8]
        let finding = SeriesFinding.individuals(Series.of(values), Series.definition(), XmRChart.Options())
        #expect(finding.finding.ko == "마지막 신호는 7일의 우려입니다(이어서 7번 평균 아래)")
        #expect(finding.kinds.count { $0 == .concern } == 7)
    }

    @Test func aCountHasNoLimitBelowZero() {
        let count = SeriesFinding.individuals(Series.of([1, 4, 0, 5]), Series.definition(), XmRChart.Options())
        #expect(limits(count)[0].lower == nil && limits(count)[0].upper != nil)
        let change = SeriesFinding.individuals(Series.of([1, -4, 0, 5]), Series.definition(), XmRChart.Options())
        #expect(limits(change)[0].lower != nil)
    }

    @Test func oneReadingGivesNoLimits() {
        let one = SeriesFinding.individuals(Series.of([3, nil]), Series.definition(), XmRChart.Options())
        #expect(one.limits == nil && one.ranges == nil && one.finding.ko == "측정값 1개로는 한계를 계산할 수 없습니다")
        let none = SeriesFinding.individuals(Series.of([nil]), Series.definition(), XmRChart.Options())
        #expect(none.finding == SeriesFinding.noReading)
    }

    @Test func aRunningTotalHasNeitherMedianNorSignals() {
        let values = (1...20).map { Double?(Double($0 * 2)) }
        let finding = SeriesFinding.run(Series.of(values), Series.definition(declared: .cumulative))
        #expect(finding.centre == nil && finding.signals.isEmpty)
        #expect(finding.finding.ko == "지금까지 모두 40명입니다")
    }

    @Test func aTrendIsGoodOrBadByWhatIsBetter() {
        let values: [Double?] = [1, 2, nil, 3, 4, 5, 6]
        for (better, kind) in [(Better.higher, RunChart.Kind.improvement), (.lower, .concern)] {
            let finding = SeriesFinding.run(Series.of(values), Series.definition(better: better))
            #expect(finding.kinds == [kind, kind, .normal, kind, kind, kind, kind])
            #expect(finding.signals.map(\.rule) == ["trend"])
        }
    }
}
