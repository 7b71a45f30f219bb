package import ProgramModel
package import Tables
package import Values

/// The periods that data show to have begun: a meeting by its attendance, a day or month by a record in it.
package struct DataTimeline {
    private let tables: [String: Table]
    private let zone: Zone

    package init(_ tables: [String: Table], zone: Zone) {
        self.tables = tables
        self.zone = zone
    }

    /// - Parameter starts: the days on which periods begin, ascending; empty where the data say.
    package func timeline(_ kind: PeriodKind, starts: [CalendarDate] = []) throws(InputError) -> Timeline {
        let recorded = try days(in: Array(tables.values))
        if !starts.isEmpty {
            // The last one goes on until after everything that was recorded.
            return try begun(kind, starts) { max($0, recorded.last ?? $0).adding(days: 1) }
        }
        switch kind {
        case .meeting:
            let meetings = try days(in: ["attendance", "roll"].compactMap { tables[$0] })
            return try begun(kind, meetings) { $0.adding(days: 1) }
        case .day: return try each(kind, recorded, from: { $0 }, next: { $0.adding(days: 1) })
        case .week:
            return try each(kind, recorded, from: { $0.adding(days: 1 - $0.weekday) }, next: { $0.adding(days: 7) })
        case .month:
            return try each(kind, recorded, from: { $0.adding(days: 1 - $0.parts.day) }, next: { $0.adding(months: 1) })
        case .cycle, .program, .trailing:
            return try begun(kind, Array(recorded.prefix(1))) { max($0, recorded.last ?? $0).adding(days: 1) }
        }
    }

    /// The periods of every kind.
    ///
    /// - Parameter known: holds for its own kind.
    package func calendar(known: Timeline? = nil) -> PeriodCalendar {
        PeriodCalendar(zone: zone) { kind in
            if let known, known.periods.first?.kind == kind { known } else { try timeline(kind) }
        }
    }

    private func begun(
        _ kind: PeriodKind, _ starts: [CalendarDate], next: (CalendarDate) -> CalendarDate
    ) throws(InputError) -> Timeline {
        guard let last = starts.last else { return try Timeline([]) }
        let boundaries = (starts + [next(last)]).map { zone.moment(date: $0) }
        return try Timeline(kind: kind, boundaries: boundaries) { index, _ in
            LocalizedText(same: starts[index].description)
        }
    }

    private func each(
        _ kind: PeriodKind, _ recorded: [CalendarDate], from start: (CalendarDate) -> CalendarDate,
        next: (CalendarDate) -> CalendarDate
    ) throws(InputError) -> Timeline {
        guard let first = recorded.first, let last = recorded.last else { return try Timeline([]) }
        var starts = [start(first)]
        while let latest = starts.last, next(latest) <= last { starts.append(next(latest)) }
        return try begun(kind, starts, next: next)
    }

    /// On which there is a record, ascending.
    private func days(in tables: [Table]) throws(InputError) -> [CalendarDate] {
        var days: Set<CalendarDate> = []
        for table in tables {
            guard let column = table.schema.timeColumn else { continue }
            for moment in try table.moments(table.schema.fields[column].name) { days.insert(zone.date(of: moment)) }
        }
        return days.sorted()
    }
}
