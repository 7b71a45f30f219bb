import Statistics

/// How an indicator goes together with the outcome of the same period (lag 0) or of the next (lag 1).
package struct LaggedAssociation: Codable, Hashable, Sendable {
    package var lag: Int
    /// Pairs of readings, and the communities and seasons that they lie in.
    package var points: Int
    package var strata: Int
    /// Spearman's, from −1 to 1, ranked within each stratum. Nil where nothing varies or there is no pair.
    package var coefficient: Double?
    package var lower: Double?
    package var upper: Double?
    package var p: Double?
    /// No order of so many points gives a smaller one.
    package var smallestPossibleP: Double?
    /// By Holm, for every question of the ranking; filled in once all are known.
    package var correctedP: Double?
    /// Both went one way, or both follow their own earlier values: then fewer points than these are evidence, and two series
    /// that have nothing to do with each other may look like this.
    package var bothPersist: Bool

    init(lag: Int, _ strata: [StratifiedAssociation.Stratum]) {
        self.lag = lag
        points = strata.map(\.x.count).reduce(0, +)
        self.strata = strata.count { !$0.x.isEmpty }
        bothPersist = false
        guard let found = StratifiedAssociation(strata) else { return }
        (points, self.strata) = (found.points, found.strata)
        coefficient = found.coefficient
        (p, smallestPossibleP) = (found.result.p, found.result.smallestPossible)
        if let interval = found.interval(confidence: RankingRule.confidence) {
            (lower, upper) = (interval.lower, interval.upper)
        }
        // Where nothing goes together, there is nothing to explain.
        guard found.result.p <= RankingRule.level else { return }
        let (x, y) = (strata.map(\.x), strata.map(\.y))
        bothPersist = Self.trends(x) && Self.trends(y) || Self.memory(x) * Self.memory(y) > 0
    }

    private static func trends(_ series: [[Double]]) -> Bool {
        let strata = series.map { StratifiedAssociation.Stratum(x: $0.indices.map(Double.init), y: $0) }
        return StratifiedAssociation(strata).map { $0.result.p <= RankingRule.level } ?? false
    }

    /// 1 where a value is like the one before it, −1 where it is unlike it, and 0 where it tells nothing of it: the
    /// autocorrelation, averaged over strata by their points, beyond the one-sided limit of a series without any. Two of
    /// the same sign make correlations look surer than they are.
    private static func memory(_ series: [[Double]]) -> Double {
        let known = series.compactMap { values in
            Descriptive.autocorrelation(values).map { (weight: Double(values.count), value: $0) }
        }
        let points = known.reduce(0) { $0 + $1.weight }
        guard points > 0 else { return 0 }
        let mean = Descriptive.sum(known.map { $0.weight * $0.value }) / points
        let limit = -Normal.quantile(RankingRule.level) / points.squareRoot()
        return mean > limit ? 1 : mean < -limit ? -1 : 0
    }

    /// Whether any order of these points could have been told from chance among so many questions.
    func canBeTold(among questions: Int) -> Bool {
        smallestPossibleP.map { $0 * Double(questions) <= RankingRule.level } ?? false
    }

    func isGood(_ sign: Double) -> Bool {
        guard let correctedP, correctedP <= RankingRule.level, let lower, let upper, !bothPersist else { return false }
        return sign > 0 ? lower > 0 : upper < 0
    }
}
