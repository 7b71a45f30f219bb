package import Values

/// What a meeting decided, in words. Its number is its place among the meeting's decisions, from 1.
package struct MeetingDecision: Codable, Hashable, Sendable {
    package var at: Timestamp
    package var text: String
}
