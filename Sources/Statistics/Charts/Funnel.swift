/// Proportions of several communities around one centre, with exact binomial limits (Spiegelhalter, "Funnel plots for
/// comparing institutional performance", Statistics in Medicine 24, 2005): a community of the centre's own chance lies
/// outside the 95 % limits at most once in twenty, outside the 99.8 % limits at most once in five hundred, whatever its
/// size.
package struct Funnel: Sendable {
    /// From the inner to the outer limits.
    package static let levels = [0.95, 0.998]

    package struct Point: Hashable, Sendable {
        package var value: Double
        /// The outermost of the levels whose limits it lies outside; nil within all.
        package var beyond: Double?
        /// Above the centre.
        package var isHigh: Bool
        /// No count out of so few could lie outside even the inner limits.
        package var isTooSmall: Bool
    }

    package let centre: Double
    /// One for each community; nil where the denominator is zero.
    package let points: [Point?]

    /// `centre` nil takes all successes over all trials. Nil when there are no trials, a count is negative or above its
    /// denominator, the lists differ in length, or the centre is no proportion.
    package init?(successes: [Int], trials: [Int], centre: Double? = nil) {
        guard successes.count == trials.count, zip(successes, trials).allSatisfy({ $0 >= 0 && $0 <= $1 }) else {
            return nil
        }
        let total = trials.reduce(0, +)
        guard total > 0 else { return nil }
        let line = centre ?? Double(successes.reduce(0, +)) / Double(total)
        guard (0...1).contains(line) else { return nil }
        self.centre = line
        points = zip(successes, trials).map { count, size in
            guard size > 0 else { return nil }
            let beyond = Self.levels.last { !Self.counts(size, line, $0).contains(count) }
            return Point(
                value: Double(count) / Double(size), beyond: beyond, isHigh: Double(count) > line * Double(size),
                isTooSmall: Self.counts(size, line, Self.levels[0]) == 0...size)
        }
    }

    /// Where the limits run at any denominator: interpolated between whole counts (Spiegelhalter's appendix A.1.1), so
    /// that the lines do not jump with each further trial. A point lies beyond them just where its count does. Nil without
    /// trials.
    package func limits(trials: Int, level: Double) -> ClosedRange<Double>? {
        guard trials > 0, level > 0, level < 1 else { return nil }
        let tail = (1 - level) / 2
        let lower = Self.lower(trials, centre, tail)
        // What is too many successes is too few failures.
        return lower...max(lower, 1 - Self.lower(trials, 1 - centre, tail))
    }

    private static func lower(_ trials: Int, _ share: Double, _ tail: Double) -> Double {
        let binomial = Binomial(trials: trials, chance: share)
        let count = binomial.quantile(tail)
        let step = binomial.cumulative(count) - binomial.cumulative(count - 1)
        let excess = step > 0 ? (binomial.cumulative(count) - tail) / step : 0
        return min(max((Double(count) - excess) / Double(trials), 0), 1)
    }

    /// Fewer, or more, have a chance of at most half of what the level leaves.
    private static func counts(_ trials: Int, _ centre: Double, _ level: Double) -> ClosedRange<Int> {
        let distribution = Binomial(trials: trials, chance: centre)
        let tail = (1 - level) / 2
        return distribution.quantile(tail)...distribution.quantile(1 - tail)
    }
}
