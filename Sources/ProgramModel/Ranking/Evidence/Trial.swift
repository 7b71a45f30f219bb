import Statistics

/// A plan that was carried out and judged by an indicator: whether the indicator moved.
package struct Trial: Codable, Hashable, Sendable {
    package enum Movement: String, Codable, Hashable, Sendable {
        case good
        case bad
        /// A change that chance alone makes.
        case none
        /// So few readings that no change could have been told.
        case untold
    }

    package var hypothesis: HypothesisID
    package var movement: Movement

    package init(hypothesis: HypothesisID, movement: Movement) {
        self.hypothesis = hypothesis
        self.movement = movement
    }

    /// Nil unless the plan was carried out, in full or in part, and judged.
    init?(_ hypothesis: Hypothesis) {
        guard let seal = hypothesis.seal, let judgement = hypothesis.judgement,
            judgement.carriedOut == .asPlanned || judgement.carriedOut == .partly
        else { return nil }
        self.hypothesis = hypothesis.id
        movement = Self.movement(seal, judgement)
    }

    /// By the interval that the verdict gave of the change; where it gave none, by the exact test of ranks that it used.
    private static func movement(_ seal: Seal, _ judgement: Judgement) -> Movement {
        let sign = seal.better == .higher ? 1.0 : -1.0
        if let lower = judgement.change?.lower, let upper = judgement.change?.upper {
            if lower > 0 { return sign > 0 ? .good : .bad }
            if upper < 0 { return sign > 0 ? .bad : .good }
            return .none
        }
        guard let test = MannWhitney(first: seal.baseline.values, second: judgement.readings.values),
            test.result.canFire(at: RankingRule.level)
        else { return .untold }
        guard test.result.p <= RankingRule.level else { return .none }
        return test.shift * sign > 0 ? .good : .bad
    }
}
