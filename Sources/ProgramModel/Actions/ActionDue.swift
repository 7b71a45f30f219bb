package import Values

/// By when an action item is to be done.
package struct ActionDue: Codable, Hashable, Sendable {
    /// The day, as it stood when the item was entered.
    package var day: CalendarDate
    /// The meeting it is for: the item is due on its day, wherever the meeting moves.
    package var meeting: MeetingID?

    package init(day: CalendarDate, meeting: MeetingID? = nil) {
        self.day = day
        self.meeting = meeting
    }
}
