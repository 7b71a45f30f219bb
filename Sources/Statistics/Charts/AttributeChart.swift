/// A chart of proportions (p) or of counts by exposure (u), whose limits move with the denominator of each point.
package struct AttributeChart: Sendable {
    package struct Point: Hashable, Sendable {
        package var value: Double
        package var lower: Double
        package var upper: Double

        package var isSignal: Bool { value > upper || value < lower }
    }

    package let centre: Double
    /// One for each numerator; nil where the denominator is zero and there is no reading.
    package let points: [Point?]

    /// A p chart: `successes` out of `trials`. Limits at three standard errors, kept within 0...1. Nil when all
    /// denominators are zero, a count is negative or above its denominator, or the lists differ in length.
    package static func proportions(successes: [Int], trials: [Int]) -> AttributeChart? {
        guard successes.count == trials.count, zip(successes, trials).allSatisfy({ $0 >= 0 && $0 <= $1 }) else {
            return nil
        }
        return AttributeChart(successes.map(Double.init), trials.map(Double.init), 0...1) { centre, size in
            (centre * (1 - centre) / size).squareRoot()
        }
    }

    /// A u chart: `events` in `exposures` of any unit. Limits at three standard errors, not below 0.
    package static func rates(events: [Int], exposures: [Double]) -> AttributeChart? {
        guard events.count == exposures.count, events.allSatisfy({ $0 >= 0 }),
            exposures.allSatisfy({ $0 >= 0 && $0.isFinite })
        else { return nil }
        return AttributeChart(events.map(Double.init), exposures, 0...Double.infinity) { centre, size in
            (centre / size).squareRoot()
        }
    }

    private init?(
        _ numerators: [Double], _ denominators: [Double], _ range: ClosedRange<Double>,
        error: (_ centre: Double, _ size: Double) -> Double
    ) {
        let total = Descriptive.sum(denominators)
        guard total > 0 else { return nil }
        let centre = Descriptive.sum(numerators) / total
        self.centre = centre
        points = zip(numerators, denominators).map { numerator, size in
            guard size > 0 else { return nil }
            let width = 3 * error(centre, size)
            return Point(
                value: numerator / size, lower: max(range.lowerBound, centre - width),
                upper: min(range.upperBound, centre + width))
        }
    }
}
