import Statistics
import Values

/// Numerators and denominators of a series, added up as whole people, answers or cases.
struct PooledCount {
    var above: Int
    var below: Int
    var readings: Int

    init?(_ series: ReadingSeries) {
        guard let pooled = series.pooled, let above = Int(exactly: pooled.numerator),
            let below = Int(exactly: pooled.denominator), (0...below).contains(above)
        else { return nil }
        self.above = above
        self.below = below
        readings = series.values.count
    }

    var pair: (successes: Int, trials: Int) { (above, below) }
    var share: Double { Double(above) / Double(below) }

    var estimate: Estimate {
        let interval = ProportionIntervals.wilson(successes: above, trials: below)
        return Estimate(
            value: share, lower: interval?.lower, upper: interval?.upper, readings: readings,
            denominator: Double(below))
    }
}
