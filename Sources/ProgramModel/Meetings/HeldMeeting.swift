package import Values

/// A meeting that was opened: who came, and when it ended.
package struct HeldMeeting: Codable, Hashable, Sendable {
    package var planned: PlannedMeeting
    package var openedAt: Timestamp
    package var closedAt: Timestamp?
    /// Members by their id; guests by the pseudonym that the people directory gave them.
    package var attendance: [MemberID: Attendance]
    package var notes: [MeetingNote]
    /// In the order in which they were made; nil before the first.
    package var decisions: [MeetingDecision]?
    /// What was put beside the minutes after the meeting had been closed, oldest first.
    package var amendments: [MeetingAmendment]?
    package var corrections: [AttendanceCorrection]?

    package var isOpen: Bool { closedAt == nil }
    package var attendanceTaken: Bool { !attendance.isEmpty }

    package init(planned: PlannedMeeting, openedAt: Timestamp) {
        self.planned = planned
        self.openedAt = openedAt
        attendance = [:]
        notes = []
    }

    /// Ids of those who came, sorted.
    package var came: [MemberID] {
        attendance.filter { $0.value.came }.keys.sorted()
    }
}
