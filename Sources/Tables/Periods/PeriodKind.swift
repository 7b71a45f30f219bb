/// What a period is counted by. A week begins on Monday, as in ISO 8601.
package enum PeriodKind: String, Codable, Sendable, CaseIterable {
    /// From one meeting to the next.
    case meeting
    case day
    case week
    case month
    case cycle
    /// The whole season.
    case program
    /// Several periods taken together, up to and including the last.
    case trailing
}
