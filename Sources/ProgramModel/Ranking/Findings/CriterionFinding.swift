package import Values

/// How an indicator does by one criterion, with the reason, and what would be needed where it does not.
package struct CriterionFinding: Codable, Hashable, Sendable {
    package enum State: String, Codable, Hashable, Sendable {
        case met
        case unmet
        /// Too little is known to say either.
        case unknown

        package var mark: String {
            switch self {
            case .met: "✓"
            case .unmet: "✗"
            case .unknown: "?"
            }
        }
    }

    package var criterion: RankingCriterion
    package var state: State
    /// One sentence each.
    package var reasons: [LocalizedText]
    package var needed: LocalizedText?

    init(
        _ criterion: RankingCriterion, _ state: State, _ reasons: [LocalizedText], needed: LocalizedText? = nil
    ) {
        self.criterion = criterion
        self.state = state
        self.reasons = reasons
        self.needed = needed
    }
}
