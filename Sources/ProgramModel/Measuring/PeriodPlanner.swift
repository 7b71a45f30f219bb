package import Tables
package import Values

/// Lays out the periods that have begun, on the program's clock. The last one may still run.
package struct PeriodPlanner {
    package var zone: Zone
    /// Days on which attendance was taken, of this season and of any history that was imported, ascending.
    package var meetingDays: [CalendarDate]
    /// Days of the season's calendar, ascending.
    package var plannedDays: [CalendarDate]
    package var season: Season
    /// Where each cycle that has begun starts, ascending.
    package var cycleStarts: [Timestamp]

    package init(
        zone: Zone, meetingDays: [CalendarDate], plannedDays: [CalendarDate], season: Season, cycleStarts: [Timestamp]
    ) {
        self.zone = zone
        self.meetingDays = meetingDays
        self.plannedDays = plannedDays
        self.season = season
        self.cycleStarts = cycleStarts
    }

    /// - Parameters:
    ///   - first: the earliest moment there are records of; day, week and month periods begin with it.
    ///   - at: nothing that begins later is laid out.
    package func timeline(_ kind: PeriodKind, from first: Timestamp?, at: Timestamp) throws(InputError) -> Timeline {
        switch kind {
        case .meeting: try meetings(at: at)
        case .day: try days(from: first, at: at, start: { $0 }, next: { $0.adding(days: 1) }, kind: .day)
        case .week:
            try days(
                from: first, at: at, start: { $0.adding(days: 1 - $0.weekday) }, next: { $0.adding(days: 7) },
                kind: .week)
        case .month:
            try days(
                from: first, at: at, start: { $0.adding(days: 1 - $0.parts.day) }, next: { $0.adding(months: 1) },
                kind: .month)
        case .cycle: try cycles(at: at)
        case .program, .trailing:
            try Timeline([
                Period(
                    kind: .program, start: zone.moment(date: season.start),
                    end: zone.moment(date: season.end.adding(days: 1)), label: LocalizedText(ko: "시즌", en: "season"))
            ])
        }
    }

    /// A meeting's period lasts until the next one. The last ends with the day that is planned next, or with its own.
    private func meetings(at: Timestamp) throws(InputError) -> Timeline {
        let days = meetingDays.filter { zone.moment(date: $0) <= at }
        guard let last = days.last else { return try Timeline([]) }
        let end = plannedDays.first { $0 > last } ?? last.adding(days: 1)
        let boundaries = (days + [end]).map { zone.moment(date: $0) }
        return try Timeline(kind: .meeting, boundaries: boundaries) { index, _ in
            LocalizedText(same: days[index].description)
        }
    }

    private func cycles(at: Timestamp) throws(InputError) -> Timeline {
        let starts = cycleStarts.filter { $0 <= at }
        guard !starts.isEmpty else { return try Timeline([]) }
        let end = max(zone.moment(date: season.end.adding(days: 1)), at.adding(seconds: 1))
        return try Timeline(kind: .cycle, boundaries: starts + [end]) { index, _ in
            LocalizedText(ko: "\(index + 1)주기", en: "cycle \(index + 1)")
        }
    }

    private func days(
        from first: Timestamp?, at: Timestamp, start: (CalendarDate) -> CalendarDate,
        next: (CalendarDate) -> CalendarDate, kind: PeriodKind
    ) throws(InputError) -> Timeline {
        guard let first, first <= at else { return try Timeline([]) }
        var days = [start(zone.date(of: first))]
        let today = zone.date(of: at)
        while let last = days.last, last <= today { days.append(next(last)) }
        return try Timeline(kind: kind, boundaries: days.map { zone.moment(date: $0) }) { index, _ in
            LocalizedText(same: days[index].description)
        }
    }
}
