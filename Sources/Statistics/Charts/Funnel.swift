/// Proportions of several communities around one centre, with exact binomial limits (Spiegelhalter, "Funnel plots for
/// comparing institutional performance", 2005, without his interpolation between counts): a community of the centre's
/// own chance lies outside the 95 % limits at most once in twenty, outside the 99.8 % limits at most once in five
/// hundred, whatever its size.
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

    /// The least and the largest proportion of `trials` within the limits: for drawing them at any denominators. Nil
    /// without trials.
    package func limits(trials: Int, level: Double) -> ClosedRange<Double>? {
        guard trials > 0, level > 0, level < 1 else { return nil }
        let counts = Self.counts(trials, centre, level)
        return Double(counts.lowerBound) / Double(trials)...Double(counts.upperBound) / Double(trials)
    }

    /// Fewer, or more, have a chance of at most half of what the level leaves.
    private static func counts(_ trials: Int, _ centre: Double, _ level: Double) -> ClosedRange<Int> {
        let distribution = Binomial(trials: trials, chance: centre)
        let tail = (1 - level) / 2
        return distribution.quantile(tail)...distribution.quantile(1 - tail)
    }
}
