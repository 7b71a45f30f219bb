package import Values

/// Where a day of the calendar was laid before the group moved it, and why it did.
///
/// It belongs to the day, not to the meeting: when a cancelled meeting makes the later ones shift, whichever meeting takes
/// the day takes what was arranged for it.
package struct MovedDay: Codable, Hashable, Sendable {
    package var date: CalendarDate
    package var start: Timestamp
    package var reason: String

    package init(date: CalendarDate, start: Timestamp, reason: String) {
        self.date = date
        self.start = start
        self.reason = reason
    }
}
