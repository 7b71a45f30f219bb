package import Values

/// One meeting of the season's calendar. Named by its cycle and role, never by its place in a month.
package struct PlannedMeeting: Codable, Hashable, Sendable {
    /// `1A`, `1B`, … and `closing`, `closing2`, …
    package var id: MeetingID
    package var date: CalendarDate
    package var start: Timestamp
    package var minutes: Int
    /// Nil for meetings after the last cycle.
    package var cycle: Int?
    package var role: MeetingRole
    /// Nil where the day stands as it was laid.
    package var moved: MovedDay?

    package init(
        id: MeetingID, date: CalendarDate, start: Timestamp, minutes: Int, cycle: Int?, role: MeetingRole,
        moved: MovedDay? = nil
    ) {
        self.id = id
        self.date = date
        self.start = start
        self.minutes = minutes
        self.cycle = cycle
        self.role = role
        self.moved = moved
    }
}
