package import Values

/// When the group meets: an RFC 5545 recurrence rule that begins on the season's first day, and a wall-clock time.
package struct MeetingRule: Codable, Hashable, Sendable {
    /// An RRULE value such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`.
    package var rule: String
    /// Minutes after midnight on the program's clock.
    package var minuteOfDay: Int
    package var minutes: Int
    package var skip: [CalendarDate]
    /// Calendar files whose holidays are skipped too, as the definition names them; nil for none.
    package var calendars: [String]?
    /// What the files said when the definition was taken up: those holidays on which a meeting would have been.
    package var holidays: [Holiday]?

    package init(
        rule: String, minuteOfDay: Int, minutes: Int = 120, skip: [CalendarDate] = [], calendars: [String]? = nil
    ) {
        self.rule = rule
        self.minuteOfDay = minuteOfDay
        self.minutes = minutes
        self.skip = skip
        self.calendars = calendars
    }

    /// Every day on which no meeting is laid.
    package var skipped: Set<CalendarDate> { Set(skip + (holidays ?? []).map(\.date)) }
}
