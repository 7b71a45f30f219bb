package import Tables
package import Values

/// The periods of every kind on the program's clock, each made when it is asked for.
package struct PeriodCalendar {
    package let zone: Zone
    private let program: (PeriodKind) throws -> Timeline

    /// The kinds that split and group what is recorded; a season is one, and trailing periods overlap.
    package static let kinds: [PeriodKind] = [.day, .week, .month, .meeting, .cycle]
    /// Those that the clock alone knows.
    package static let clockKinds: [PeriodKind] = [.day, .week, .month]
    /// No more are laid out at once: two and a half centuries of days.
    package static let most = 100_000

    /// - Parameter program: gives the meetings and the cycles.
    package init(zone: Zone, program: @escaping (PeriodKind) throws -> Timeline) {
        self.zone = zone
        self.program = program
    }

    /// Meetings and cycles as they are; days, weeks and months from the one of `first` to the one of `last`.
    package func timeline(_ kind: PeriodKind, from first: Timestamp, through last: Timestamp) throws -> Timeline {
        guard Self.clockKinds.contains(kind) else { return try program(kind) }
        let days = zone.date(of: last).dayNumber - zone.date(of: first).dayNumber
        guard days < Self.most else {
            throw InputError(
                code: "calendar.too-long",
                what: LocalizedText(
                    ko: "\(days)일은 기간으로 나누기에 너무 깁니다(최대 \(Self.most)일)",
                    en: "\(days) days are too long to be laid out as periods (at most \(Self.most))"),
                next: LocalizedText(
                    ko: "먼저 during이나 after로 기간을 좁히고, 시각이 틀린 행이 없는지 보세요.",
                    en: "Narrow the table with during or after first, and look for rows with a wrong time."))
        }
        return try PeriodPlanner(
            zone: zone, meetingDays: [], plannedDays: [],
            season: Season(start: zone.date(of: first), end: zone.date(of: last)),
            cycleStarts: []
        ).timeline(kind, from: first, at: last)
    }

    /// The periods of a kind that lie wholly inside another.
    package func split(_ period: Period, _ kind: PeriodKind) throws -> [Period] {
        guard !period.isEmpty else { return [] }
        let last = Timestamp(milliseconds: period.end.milliseconds - 1)
        return try timeline(kind, from: period.start, through: last).periods
            .filter { $0.start >= period.start && $0.end <= period.end }
    }

    /// The calendar days up to the end of a period, as one; a day that the period ends in the midst of is the last.
    /// Nothing ends with a period that is empty.
    package func days(_ count: Int, through period: Period) -> Period {
        guard !period.isEmpty else { return period }
        let last = zone.date(of: Timestamp(milliseconds: period.end.milliseconds - 1))
        let first = last.adding(days: 1 - count)
        return Period(
            kind: .trailing, start: zone.moment(date: first), end: period.end,
            label: LocalizedText(same: count == 1 ? "\(last)" : "\(first)–\(last)"))
    }

    /// What a period begins with, as a text: the day, on the program's clock.
    package func key(_ period: Period) -> Value {
        .string(zone.date(of: period.start).description)
    }
}
