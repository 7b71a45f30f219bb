package import Values

package struct MeetingMoved: FactPayload {
    package static let kind = "meeting.moved"
    package var meeting: MeetingID
    package var date: CalendarDate
    package var start: Timestamp
    package var reason: String
}

package struct MeetingCancelled: FactPayload {
    package static let kind = "meeting.cancelled"
    package var meeting: MeetingID
    /// The day that is given up.
    package var date: CalendarDate
    /// The meetings from this one on, as they stand then: nobody who reads it has to know how they shift.
    package var calendar: [PlannedMeeting]
    package var reason: String
}
