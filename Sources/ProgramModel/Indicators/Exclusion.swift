package import Values

/// What a reading leaves out, and why.
package struct Exclusion: Codable, Hashable, Sendable {
    /// Rows, people, periods: what the reason says.
    package var count: Int
    package var reason: LocalizedText

    package init(count: Int, reason: LocalizedText) {
        self.count = count
        self.reason = reason
    }
}
