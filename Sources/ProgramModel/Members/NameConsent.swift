/// Under which name somebody agreed to appear in the report. The name itself stands in the people's table.
package enum NameConsent: String, Codable, Hashable, Sendable, CaseIterable {
    /// Their own.
    case own
    /// One they gave for it.
    case chosen
}
