import Tables
import Values

/// The periods of a season that are over, as of the last thing that its record tells of.
struct SeasonPeriods {
    private let planner: PeriodPlanner
    private let asOf: Timestamp
    /// The beginning of the season's first day.
    let first: Timestamp
    /// The day each cycle began, from the first on.
    private let cycles: [Timestamp]

    init(_ program: Program, _ zone: Zone) {
        var starts: [Timestamp] = []
        for span in program.phases where span.cycle > starts.count { starts.append(span.start) }
        cycles = starts.map(zone.startOfDay)
        let held = program.meetings.filter(\.attendanceTaken).map { zone.date(of: $0.openedAt) }
        planner = PeriodPlanner(
            zone: zone, meetingDays: Set(held).sorted(), plannedDays: program.calendar.map(\.date),
            season: program.definition.season, cycleStarts: starts)
        first = zone.moment(date: program.definition.season.start)
        let end = zone.moment(date: program.definition.season.end.adding(days: 1))
        asOf = min(Self.latest(program), end)
    }

    /// Those whose reading could be there, each with the moment at which it became final.
    func due(_ definition: IndicatorDefinition) -> [(period: Period, final: Timestamp)] {
        guard let periods = try? planner.timeline(definition.per, from: first, at: asOf).periods else { return [] }
        return periods.indices.compactMap { index in
            let last = index + definition.lag
            guard periods.indices.contains(last), periods[last].start <= asOf else { return nil }
            return (periods[index], periods[last].start)
        }
    }

    func cycle(of period: Period) -> Int? {
        let begun = cycles.count { $0 <= period.start }
        return begun == 0 ? nil : begun
    }

    private static func latest(_ program: Program) -> Timestamp {
        var moments = program.phases.flatMap { [$0.start, $0.end].compactMap(\.self) }
        moments += program.meetings.flatMap { [$0.openedAt, $0.closedAt].compactMap(\.self) }
        moments += program.series.compactMap(\.at) + program.checkIns.map(\.at) + program.submissions.map(\.at)
        for hypothesis in program.hypotheses {
            moments += [hypothesis.seal?.at, hypothesis.judgement?.at, hypothesis.decision?.at].compactMap(\.self)
        }
        return moments.max() ?? Timestamp(milliseconds: 0)
    }
}
