import Statistics
import Tables
import Values

/// Reads out of a program's state what a ranking asks for.
struct EvidenceGathering {
    let season: SeasonName
    private let program: Program
    private let history: ReadingHistory
    private let zone: Zone
    private let calendar: SeasonPeriods

    init(_ program: Program, _ history: ReadingHistory) {
        let definition = program.definition
        self.program = program
        self.history = history
        zone = Zone(definition.zone) ?? .utc
        calendar = SeasonPeriods(program, zone)
        season = SeasonName(
            program: definition.id, title: definition.title, start: definition.season.start, end: definition.season.end)
    }

    func evidence(_ adopted: AdoptedIndicator) -> IndicatorEvidence {
        let definition = adopted.definition
        let own = program.series.filter { $0.indicator == definition.id }
        let sealed = program.hypotheses.filter { $0.seal?.draft.indicator == definition.id }
        var formulas = Set(own.filter { !$0.values.isEmpty }.map(Self.formula))
        for hypothesis in sealed {
            if let baseline = hypothesis.seal?.baseline { formulas.insert(Self.formula(baseline)) }
        }
        return IndicatorEvidence(
            season: season, definition: definition, series: own.map { evidence($0, definition, sealed) },
            trials: sealed.compactMap { Trial($0) }.sorted { $0.hypothesis < $1.hypothesis },
            effort: effort(definition, path: []), formulas: formulas)
    }

    private func evidence(
        _ series: ReadingSeries, _ definition: IndicatorDefinition, _ sealed: [Hypothesis]
    ) -> SeriesEvidence {
        let due = calendar.due(definition)
        let starts = Set(due.map(\.period.start))
        let valued = series.readings.filter { $0.value != nil }
        let inSeason = valued.filter { starts.contains($0.period.start) }
        let spans = sealed.filter { Self.touches($0, series.community) }.compactMap(span)
        return SeriesEvidence(
            community: (series.community?.rawValue ?? program.definition.id.rawValue),
            formula: Self.formula(series), readings: series.readings, due: due.count, measured: inSeason.count,
            earlier: valued.count { $0.period.start < calendar.first },
            cycles: Set(inSeason.compactMap { calendar.cycle(of: $0.period) }),
            settling: due.map { Self.days(from: $0.period.end, to: $0.final) },
            delays: inSeason.compactMap { reading in
                history.firstKnown(series.indicator, series.community, reading).map {
                    Self.days(from: reading.period.end, to: $0)
                }
            },
            quiet: valued.filter { reading in !spans.contains { $0.overlaps(reading.period) } }.compactMap(\.value))
    }

    /// The same script on other parts is another formula.
    private static func formula(_ series: ReadingSeries) -> Digest {
        guard let parts = series.parts, !parts.isEmpty else { return series.formula }
        let list = parts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.hex)" }
        return Digest(of: ([series.formula.hex] + list).joined(separator: "\n"))
    }

    /// A plan of a community is no quiet time of the program as a whole, and the other way round.
    private static func touches(_ hypothesis: Hypothesis, _ community: CommunityID?) -> Bool {
        hypothesis.community == community || hypothesis.community == nil || community == nil
    }

    /// From the day of sealing up to the day of judging; nil for a plan that is known not to have been carried out.
    private func span(_ hypothesis: Hypothesis) -> Period? {
        guard let seal = hypothesis.seal else { return nil }
        let checkIn = program.checkIns.last { $0.member == hypothesis.member && $0.cycle >= hypothesis.cycle }
        let carriedOut = hypothesis.judgement.map(\.carriedOut) ?? checkIn?.carriedOut
        guard carriedOut != .notDone else { return nil }
        let end = hypothesis.judgement.map { zone.startOfDay($0.at) } ?? Timestamp(milliseconds: .max)
        return Period(
            kind: .trailing, start: zone.startOfDay(seal.at), end: end, label: LocalizedText(same: hypothesis.id.rawValue)
        )
    }

    /// What the program records by itself: it need not be imported, though older sheets can be.
    private static let ownTables: Set<String> = ["attendance", "roll", "dues"]

    private func effort(_ definition: IndicatorDefinition, path: [IndicatorID]) -> MeasuringEffort {
        switch definition.kind {
        case .manual:
            let values = program.series.filter { $0.indicator == definition.id }.reduce(0) { $0 + $1.values.count }
            return MeasuringEffort(.byHand, count: Double(values))
        case .survey: return MeasuringEffort(.answers, count: answers(definition))
        default:
            let parts = (definition.from ?? []).filter { !path.contains($0) }.compactMap { program.indicators[$0] }
            let needed = Set(definition.needs).subtracting(Self.ownTables)
            let imports = program.datasets.count { needed.contains($0.name) }
            let own = needed.isEmpty ? MeasuringEffort(.none) : MeasuringEffort(.imports, count: Double(imports))
            return parts.map { effort($0.definition, path: path + [definition.id]) }.reduce(own, max)
        }
    }

    /// Sheets handed in during each period that has a reading: the median.
    private func answers(_ definition: IndicatorDefinition) -> Double? {
        guard let worksheet = definition.answers else { return nil }
        let times = program.submissions.filter { $0.worksheet == worksheet }.map(\.at)
        let periods = program.series.filter { $0.indicator == definition.id }.flatMap(\.readings)
            .filter { $0.value != nil }.map(\.period)
        return Descriptive.median(periods.map { period in Double(times.count { period.contains($0) }) })
    }

    private static func days(from start: Timestamp, to end: Timestamp) -> Double {
        max(0, Double(end.milliseconds - start.milliseconds) / 86_400_000)
    }
}
