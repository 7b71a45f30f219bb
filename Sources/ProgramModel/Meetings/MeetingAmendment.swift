package import Values

/// What was put beside the minutes of a closed meeting. What the minutes said before stays with it.
package struct MeetingAmendment: Codable, Hashable, Sendable {
    package var at: Timestamp
    /// The manager at the time; nil where there was none.
    package var by: MemberID?
    package var text: String
    package var reason: String
}
