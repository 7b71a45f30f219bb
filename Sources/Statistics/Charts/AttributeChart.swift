/// A chart of proportions (p) or of counts by exposure (u), whose limits move with the denominator of each point.
///
/// Limits lie three standard errors off the centre, by the normal approximation, as these charts are made everywhere;
/// with small denominators the share of false alarms can be several times the 0.27 % of a normal variable, above all on
/// the upper side of rare events. `Funnel` has exact limits.
package struct AttributeChart: Sendable {
    package struct Point: Hashable, Sendable {
        package var value: Double
        package var lower: Double
        package var upper: Double
        /// Above the upper limit; false below the lower one; nil within both.
        package var isHigh: Bool?

        package var isSignal: Bool { isHigh != nil }
    }

    package let centre: Double
    /// One for each numerator; nil where the denominator is zero and there is no reading.
    package let points: [Point?]
    private let reach: RuleOutcome?

    /// A p chart: `successes` out of `trials`. Limits at three standard errors, kept within 0...1. The centre comes from
    /// the first `baseline` points and holds for all that follow; nil takes all. Nil when all denominators behind the
    /// centre are zero, a count is negative or above its denominator, or the lists differ in length.
    package static func proportions(successes: [Int], trials: [Int], baseline: Int? = nil) -> AttributeChart? {
        guard successes.count == trials.count, zip(successes, trials).allSatisfy({ $0 >= 0 && $0 <= $1 }) else {
            return nil
        }
        // One point with all the successes there are lies √(trials of the others) standard errors off, no point farther.
        return AttributeChart(
            successes.map(Double.init), trials.map(Double.init), 0...1, baseline, othersNeeded: { 9.0 / $0 }
        ) { centre, size in (centre * (1 - centre) / size).squareRoot() }
    }

    /// A u chart: `events` in `exposures` of any unit. Limits at three standard errors, not below 0. Centre as above.
    package static func rates(events: [Int], exposures: [Double], baseline: Int? = nil) -> AttributeChart? {
        guard events.count == exposures.count, events.allSatisfy({ $0 >= 0 }),
            exposures.allSatisfy({ $0 >= 0 && $0.isFinite })
        else { return nil }
        // Enough events at one point lie beyond any limit, as soon as there is another point.
        return AttributeChart(
            events.map(Double.init), exposures, 0...Double.infinity, baseline, othersNeeded: { _ in 0 }
        ) { centre, size in (centre / size).squareRoot() }
    }

    /// `othersNeeded` says how many other points of that size it takes, and more, for one to get beyond the limits.
    private init?(
        _ numerators: [Double], _ denominators: [Double], _ range: ClosedRange<Double>, _ baseline: Int?,
        othersNeeded: (_ size: Double) -> Double, error: (_ centre: Double, _ size: Double) -> Double
    ) {
        let count = min(baseline ?? denominators.count, denominators.count)
        guard count > 0 else { return nil }
        let own = denominators[..<count].filter { $0 > 0 }
        let total = Descriptive.sum(own)
        guard total > 0 else { return nil }
        let centre = Descriptive.sum(Array(numerators[..<count])) / total
        self.centre = centre
        points = zip(numerators, denominators).map { numerator, size in
            guard size > 0 else { return nil }
            let (value, width) = (numerator / size, 3 * error(centre, size))
            let (lower, upper) = (max(range.lowerBound, centre - width), min(range.upperBound, centre + width))
            // What lies on a limit but for rounding is within.
            let slack = 1e-12 * (centre + width)
            return Point(
                value: value, lower: lower, upper: upper,
                isHigh: value > upper + slack ? true : value < lower - slack ? false : nil)
        }
        // A point after the baseline can always lie beyond limits that it had no part in.
        let isFree = denominators[count...].contains { $0 > 0 }
        let mean = total / Double(own.count)
        let others = othersNeeded(mean)
        let smallest = own.min() ?? 0
        if isFree || (total - smallest) / mean > others {
            reach = nil
        } else {
            let minimum = Int(others.rounded(.down)) + 2
            reach = .cannotFire(minimum: baseline == nil ? minimum : min(minimum, denominators.count + 1))
        }
    }

    /// Whether points lie beyond their limits. `cannotFire` where none could, whatever the counts; its minimum takes
    /// further points to be of the mean size so far.
    package var outcome: RuleOutcome {
        let signals = points.indices.filter { points[$0]?.isSignal == true }
        return signals.isEmpty ? reach ?? .notFired : .fired(points: signals)
    }

    /// One for each point, nil without a reading.
    package func pointKinds(better: Improvement) -> [PointKind?] {
        points.map { point in
            point.map { point in
                guard let isHigh = point.isHigh else { return .commonCause }
                return isHigh == (better == .higher) ? .improvement : .concern
            }
        }
    }
}
