/// A series around its median, read by rules that need no assumption about its distribution.
///
/// Sources: Perla, Provost and Murray, "The run chart" (BMJ Quality & Safety, 2011) for shift, trend and runs; Anhøj and
/// Olesen, "Run charts revisited" (PLoS ONE, 2014) for the longest run and the crossings.
///
/// How often values in random order, all different, raise a false alarm (counted exactly; in %):
///
///     points                      10     12     16     20     24
///     shift, own median          0.0    1.3    5.6   10.6   15.7
///     shift, frozen median       9.4   12.5   18.3   23.7   28.8
///     trend                      8.5   11.1   16.1   20.9   25.3
///     tooFewRuns, tooManyRuns    0.8    1.3    0.9    1.9    0.9   each
///     longRun or fewCrossings    0.8    1.3    0.9    2.1    3.1   own median
///                                4.5    4.3    4.7    7.1    6.6   frozen median
///
/// The customary shift and trend cry wolf the more the longer the series; the rules that grow with n do not.
package struct RunChart: Sendable {
    package enum Rule: String, Sendable, CaseIterable {
        /// Six or more points in a row on one side of the centre line.
        case shift
        /// Five or more points in a row that only rise or only fall; equal neighbours count once.
        case trend
        /// Fewer runs than 2.5 % of random orders have.
        case tooFewRuns
        /// More runs than 2.5 % of random orders have.
        case tooManyRuns
        /// The longest run is longer than round(log₂ n) + 3 of n points off the line.
        case longRun
        /// Fewer crossings of the line than the 5 % quantile of Binomial(n − 1, ½).
        case fewCrossings
    }

    package static let shiftLength = 6
    package static let trendLength = 5
    /// On either side: the 5 % of the customary table, without the table.
    package static let runsLevel = 0.025

    package let values: [Double]
    package let centre: Double
    /// The centre line was given, from an earlier baseline, rather than taken from these values. Then all points may lie
    /// on one side, and a shift needs fewer points to show.
    package let hasFrozenCentre: Bool
    private let runs: Runs

    /// `centre` nil takes the median. Nil when there are no values, or one is not finite.
    package init?(_ values: [Double], centre: Double? = nil) {
        guard values.allSatisfy(\.isFinite), let line = centre ?? Descriptive.median(values) else { return nil }
        self.values = values
        self.centre = line
        hasFrozenCentre = centre != nil
        runs = Runs(values, around: line)
    }

    /// The stretches that make the rule of trends fire.
    package var trends: [(isRising: Bool, points: [Int])] {
        Runs.trends(values).filter { $0.points.count >= Self.trendLength }
    }

    /// Points off the centre line.
    package var usefulCount: Int { runs.usefulCount }
    package var runCount: Int { runs.runs.count }
    package var crossings: Int { max(0, runs.runs.count - 1) }
    package var longestRun: Int { runs.longest?.points.count ?? 0 }

    package func outcome(_ rule: Rule) -> RuleOutcome {
        if let points = firing(rule) { return .fired(points: points) }
        let minimum = Self.minimumCount(rule, hasFrozenCentre: hasFrozenCentre)
        return values.count < minimum ? .cannotFire(minimum: minimum) : .notFired
    }

    /// The points that make the rule fire, none where it is the whole series; nil when it does not fire.
    private func firing(_ rule: Rule) -> [Int]? {
        switch rule {
        case .shift:
            let points = runs.runs.filter { $0.points.count >= Self.shiftLength }.flatMap(\.points)
            return points.isEmpty ? nil : points
        case .trend:
            let points = trends.flatMap(\.points)
            return points.isEmpty ? nil : Array(Set(points)).sorted()
        case .longRun:
            guard let longest = runs.longest, longest.points.count > Self.longestUsual(usefulCount) else { return nil }
            return longest.points
        case .tooFewRuns: return ownDistribution.cumulative(runCount) <= Self.runsLevel ? [] : nil
        case .tooManyRuns: return ownDistribution.upper(runCount) <= Self.runsLevel ? [] : nil
        case .fewCrossings: return crossings < Self.fewestUsual(usefulCount) ? [] : nil
        }
    }

    private var ownDistribution: RunsDistribution { RunsDistribution(above: runs.above, below: runs.below) }

    /// Every rule with what it says, in the order of `Rule`.
    package var outcomes: [(rule: Rule, outcome: RuleOutcome)] {
        Rule.allCases.map { ($0, outcome($0)) }
    }

    /// The longest run that n useful points may have without a signal.
    package static func longestUsual(_ n: Int) -> Int {
        n > 0 ? Int(Mathematics.binaryLogarithm(Double(n)).rounded()) + 3 : 0
    }

    /// The fewest crossings that n useful points may have without a signal.
    package static func fewestUsual(_ n: Int) -> Int {
        n > 1 ? Binomial(trials: n - 1, chance: 0.5).quantile(0.05) : 0
    }
}
