package import Values

/// That a member got the support asked for, and how.
package struct SupportAnswer: Codable, Hashable, Sendable {
    package var at: Timestamp
    package var note: String
}
