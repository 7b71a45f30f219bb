import Values

/// An open meeting decided something.
package struct MeetingDecided: FactPayload {
    package static let kind = "meeting.decided"
    package var meeting: MeetingID
    package var text: String
}

/// Something was put beside the minutes of a closed meeting.
package struct MeetingAmended: FactPayload {
    package static let kind = "meeting.amended"
    package var meeting: MeetingID
    package var text: String
    package var reason: String
    /// The manager.
    package var by: MemberID?
}

/// Who was at a closed meeting was corrected.
package struct AttendanceCorrected: FactPayload {
    package static let kind = "meeting.attendance-corrected"
    package var meeting: MeetingID
    /// Only those whose entry changes.
    package var attendance: [MemberID: Attendance]
    package var reason: String
    /// The manager.
    package var by: MemberID?
}
