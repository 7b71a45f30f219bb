/// A chart of individual values and their moving ranges (Shewhart; Wheeler, "Understanding Variation").
package struct XmRChart: Sendable {
    /// 3 / d₂ for ranges of two, with d₂ = 1.128 as the tables give it; the customary 2.66 is this rounded.
    package static let scaling = 3 / 1.128
    /// D₄ for ranges of two.
    package static let rangeScaling = 3.267
    /// Limits from fewer points are trial limits: they will still move.
    package static let settledCount = 12

    package struct Options: Sendable {
        /// Leaves moving ranges above their limit out of the mean range, once, so that one leap does not widen the
        /// limits that should show it.
        package var screensRanges = true
        /// The limits come from this many points at the start and hold for all that follow; nil takes all.
        package var baseline: Int?

        package init(screensRanges: Bool = true, baseline: Int? = nil) {
            self.screensRanges = screensRanges
            self.baseline = baseline
        }
    }

    package let values: [Double]
    /// `movingRanges[i]` lies between points i and i + 1.
    package let movingRanges: [Double]
    package let centre: Double
    package let meanRange: Double
    package let lower: Double
    package let upper: Double
    package let rangeLimit: Double
    /// How many points the limits come from.
    package let baselineCount: Int
    /// The moving ranges left out of the mean range.
    package let screenedRanges: [Int]
    /// As asked for: there may be fewer points yet.
    let baseline: Int?

    package var hasTrialLimits: Bool { baselineCount < Self.settledCount }

    /// Nil for fewer than two points in the baseline, or a value that is not finite: no range, no limits.
    package init?(_ values: [Double], options: Options = Options()) {
        let count = min(options.baseline ?? values.count, values.count)
        guard count >= 2, values.allSatisfy(\.isFinite), let mean = Descriptive.mean(Array(values[..<count])) else {
            return nil
        }
        self.values = values
        baseline = options.baseline
        // Corrected for its rounding, so that a flat series lies on its mean and not a hair above it.
        centre = mean + Descriptive.sum(values[..<count].map { $0 - mean }) / Double(count)
        baselineCount = count
        movingRanges = zip(values, values.dropFirst()).map { abs($1 - $0) }
        let own = Array(movingRanges[..<(count - 1)])
        var range = Descriptive.sum(own) / Double(own.count)
        var screened: [Int] = []
        if options.screensRanges {
            let leaps = own.indices.filter { own[$0] > Self.rangeScaling * range }
            let kept = own.filter { $0 <= Self.rangeScaling * range }
            // Without its leaps a series that is flat otherwise has no spread to take limits from.
            if let mean = Descriptive.mean(kept), mean > 0 { (screened, range) = (leaps, mean) }
        }
        screenedRanges = screened
        meanRange = range
        lower = centre - Self.scaling * range
        upper = centre + Self.scaling * range
        rangeLimit = Self.rangeScaling * range
    }

    /// One chart for each stretch between the points where the process is known to have changed. Positions are of the
    /// first point of each new stretch, ascending; a stretch of fewer than two points has no chart.
    package static func rebased(_ values: [Double], at changes: [Int], screensRanges: Bool = true) -> [XmRChart?] {
        let edges = [0] + changes.filter { $0 > 0 && $0 < values.count }.sorted() + [values.count]
        return zip(edges, edges.dropFirst()).map { start, end in
            XmRChart(Array(values[start..<end]), options: Options(screensRanges: screensRanges))
        }
    }
}
