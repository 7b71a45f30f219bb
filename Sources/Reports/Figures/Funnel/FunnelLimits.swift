import Statistics

/// Where the share of a community lies by chance alone, when it does not differ from the others: the narrower, the
/// more was counted.
///
/// Binomial limits, interpolated between whole counts (Spiegelhalter, "Funnel plots for comparing institutional
/// performance", Statistics in Medicine 24, 2005, appendix A.1.1), so that they do not jump with each further trial.
struct FunnelLimits {
    /// What each side of the limits leaves out: of 95 %, and of 99.8 %.
    static let tails = (warning: 0.025, alarm: 0.001)

    let share: Double

    func limits(trials: Int, tail: Double) -> ClosedRange<Double> {
        let lower = Self.lower(trials, share, tail)
        // What is too many successes is too few failures.
        return lower...max(lower, 1 - Self.lower(trials, 1 - share, tail))
    }

    private static func lower(_ trials: Int, _ share: Double, _ tail: Double) -> Double {
        guard trials > 0 else { return 0 }
        let binomial = Binomial(trials: trials, chance: share)
        let count = binomial.quantile(tail)
        let step = binomial.cumulative(count) - binomial.cumulative(count - 1)
        let excess = step > 0 ? (binomial.cumulative(count) - tail) / step : 0
        return min(max((Double(count) - excess) / Double(trials), 0), 1)
    }
}
