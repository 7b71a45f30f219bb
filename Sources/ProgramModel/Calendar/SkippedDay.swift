package import Values

/// A day on which the rule lays a meeting and none is held.
package struct SkippedDay: Equatable, Sendable {
    package var date: CalendarDate
    package var start: Timestamp
    /// Nil where the definition gives the day alone.
    package var title: LocalizedText?

    /// By their days. A day that a file names too has its title.
    package static func all(of definition: ProgramDefinition) -> [SkippedDay] {
        guard let zone = Zone(definition.zone), let rule = try? RecurrenceRule(definition.meetings.rule) else {
            return []
        }
        let meetings = definition.meetings
        let titles = Dictionary((meetings.holidays ?? []).map { ($0.date, $0.title) }) { first, _ in first }
        return rule.days(in: definition.season).filter { meetings.skipped.contains($0) }.map { day in
            SkippedDay(
                date: day, start: zone.moment(date: day, minuteOfDay: meetings.minuteOfDay),
                title: titles[day].flatMap { $0.ko.isEmpty && $0.en.isEmpty ? nil : $0 })
        }
    }
}
