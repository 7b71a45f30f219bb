package import Values

/// A day on which no meeting is held after all, with the meeting that was to be.
package struct CancelledMeeting: Codable, Hashable, Sendable {
    /// As it stood; its id has gone on to a later day, or to none.
    package var meeting: PlannedMeeting
    package var at: Timestamp
    package var reason: String

    package init(meeting: PlannedMeeting, at: Timestamp, reason: String) {
        self.meeting = meeting
        self.at = at
        self.reason = reason
    }
}
