package import Values

/// A line of the minutes.
package struct MeetingNote: Codable, Hashable, Sendable {
    package var at: Timestamp
    package var text: String
}
