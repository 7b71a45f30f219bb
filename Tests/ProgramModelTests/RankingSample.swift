import ProgramModel
import Tables
import Values

/// Evidence made by hand, for rankings.
enum RankingSample {
    static let season = season(2020)

    static func season(_ year: Int, _ program: String = "sample") -> SeasonName {
        SeasonName(
            program: ProgramID(program), title: LocalizedText(same: program),
            start: CalendarDate(year: year, month: 1, day: 6)!, end: CalendarDate(year: year, month: 12, day: 28)!)
    }

    static func definition(
        _ id: String, better: Better = .higher, needs: [String] = [], guardrail: Bool = false, from: [IndicatorID]? = nil
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            id: IndicatorID(id), title: LocalizedText(same: id), unit: LocalizedText(same: "x"), better: better,
            needs: needs, guardrail: guardrail, from: from)
    }

    /// One reading every two weeks; nil is a period without one.
    static func readings(_ values: [Double?], from day: String = "2020-01-06") -> [Reading] {
        values.enumerated().map { index, value in
            let start = CalendarDate(day)!.adding(days: 14 * index)
            return Reading(period: SampleProgram.period(start.description), value: value)
        }
    }

    static func series(
        _ values: [Double?], community: String = "books", formula: String = "f", cycles: Set<Int> = [1, 2],
        quiet: [Double] = [4, 5, 4, 5, 4]
    ) -> SeriesEvidence {
        SeriesEvidence(
            community: community, formula: Digest(of: formula), readings: readings(values), due: values.count,
            measured: values.compactMap(\.self).count, cycles: cycles, quiet: quiet)
    }

    /// An indicator that clears every bar but, perhaps, the association.
    static func evidence(
        _ id: String, _ series: [SeriesEvidence], season: SeasonName = RankingSample.season, better: Better = .higher,
        needs: [String] = [], guardrail: Bool = false, from: [IndicatorID]? = nil, moved: [Trial.Movement] = [.good]
    ) -> IndicatorEvidence {
        IndicatorEvidence(
            season: season,
            definition: definition(id, better: better, needs: needs, guardrail: guardrail, from: from), series: series,
            trials: moved.enumerated().map { Trial(hypothesis: HypothesisID("h\($0 + 1)"), movement: $1) },
            effort: MeasuringEffort(.none), formulas: Set(series.map(\.formula)))
    }

    static func program(
        _ indicators: [IndicatorEvidence], season: SeasonName = RankingSample.season, outcome: IndicatorID? = "out"
    ) -> ProgramEvidence {
        ProgramEvidence(season: season, outcome: outcome, indicators: indicators)
    }
}
