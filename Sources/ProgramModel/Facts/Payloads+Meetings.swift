import Values

package struct MeetingOpened: FactPayload {
    package static let kind = "meeting.opened"
    package var meeting: MeetingID
}

package struct MeetingAttended: FactPayload {
    package static let kind = "meeting.attended"
    package var meeting: MeetingID
    package var attendance: [MemberID: Attendance]
}

package struct MeetingNoted: FactPayload {
    package static let kind = "meeting.noted"
    package var meeting: MeetingID
    package var text: String
}

package struct MeetingClosed: FactPayload {
    package static let kind = "meeting.closed"
    package var meeting: MeetingID
}
