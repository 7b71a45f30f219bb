package import Values

/// When the group meets: an RFC 5545 recurrence rule that begins on the season's first day, and a wall-clock time.
package struct MeetingRule: Codable, Hashable, Sendable {
    /// An RRULE value such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`.
    package var rule: String
    /// Minutes after midnight on the program's clock.
    package var minuteOfDay: Int
    package var minutes: Int
    package var skip: [CalendarDate]

    package init(rule: String, minuteOfDay: Int, minutes: Int = 120, skip: [CalendarDate] = []) {
        self.rule = rule
        self.minuteOfDay = minuteOfDay
        self.minutes = minutes
        self.skip = skip
    }
}
