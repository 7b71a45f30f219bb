package import Values

/// Lays out the meetings of a season: pairs A and B for each cycle, then the closing ones.
package enum SeasonCalendar {
    /// Cycles are consecutive pairs of meetings. A month with three meetings therefore only makes a follow-through
    /// longer; it never adds a phase.
    package static func expand(_ definition: ProgramDefinition) throws(InputError) -> [PlannedMeeting] {
        guard let zone = Zone(definition.zone) else {
            throw InputError(
                code: "calendar.zone",
                what: LocalizedText(
                    ko: "‘\(definition.zone)’은(는) 알 수 없는 시간대입니다", en: "‘\(definition.zone)’ is not a known time zone"),
                next: LocalizedText(
                    ko: "Asia/Seoul처럼 지역/도시 이름을 쓰세요.", en: "Use a region and city, such as Asia/Seoul."))
        }
        let skipped = definition.meetings.skipped
        let days = try RecurrenceRule(definition.meetings.rule).days(in: definition.season).filter {
            !skipped.contains($0)
        }
        guard days.count >= definition.cycles * 2 else {
            throw InputError(
                code: "calendar.too-short",
                what: LocalizedText(
                    ko: "회의가 \(days.count)번뿐이라 주기 \(definition.cycles)개(회의 \(definition.cycles * 2)번)를 담을 수 없습니다",
                    en: "\(days.count) meetings cannot hold \(definition.cycles) cycles of two meetings each"),
                next: LocalizedText(
                    ko: "season을 늘리거나 cycles를 줄이거나 meetings.rule을 고치세요.",
                    en: "Lengthen the season, lower cycles, or change meetings.rule."))
        }
        return days.enumerated().map { index, date in
            let cycle = index / 2 + 1
            let closing = index - definition.cycles * 2
            let role: MeetingRole = closing >= 0 ? .closing : index.isMultiple(of: 2) ? .a : .b
            let id: MeetingID =
                switch role {
                case .a: MeetingID("\(cycle)A")
                case .b: MeetingID("\(cycle)B")
                case .closing: MeetingID(closing == 0 ? "closing" : "closing\(closing + 1)")
                }
            return PlannedMeeting(
                id: id, date: date, start: zone.moment(date: date, minuteOfDay: definition.meetings.minuteOfDay),
                minutes: definition.meetings.minutes, cycle: role == .closing ? nil : cycle, role: role)
        }
    }
}
