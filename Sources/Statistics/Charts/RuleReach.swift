extension RunChart {
    /// The fewest points, on the line or off it, of any series at all that could make a rule fire. Found by asking every
    /// number of points above and below for its most extreme order.
    package static func minimumCount(_ rule: Rule, hasFrozenCentre: Bool) -> Int {
        if rule == .trend { return trendLength }
        var count = 1
        while !canFire(rule, count, hasFrozenCentre) { count += 1 }
        return count
    }

    private static func canFire(_ rule: Rule, _ count: Int, _ hasFrozenCentre: Bool) -> Bool {
        for above in 0...count {
            for below in 0...min(above, count - above)
            where hasFrozenCentre || isPossibleAroundMedian(above, below, count) {
                if canFire(rule, above: above, below: below) { return true }
            }
        }
        return false
    }

    /// A median has as many points above as below, unless points lie on it: then at most (n − 1) / 2 lie on one side.
    private static func isPossibleAroundMedian(_ above: Int, _ below: Int, _ count: Int) -> Bool {
        above == below || 2 * max(above, below) < count
    }

    private static func canFire(_ rule: Rule, above: Int, below: Int) -> Bool {
        let useful = above + below
        let runs = RunsDistribution(above: above, below: below)
        return switch rule {
        case .shift: max(above, below) >= shiftLength
        case .trend: useful >= trendLength
        case .longRun: max(above, below) > longestUsual(useful)
        case .fewCrossings: (above > 0 && below > 0 ? 1 : 0) < fewestUsual(useful)
        case .tooFewRuns: runs.cumulative(runs.support.lowerBound) <= runsLevel
        case .tooManyRuns: runs.upper(runs.support.upperBound) <= runsLevel
        }
    }
}
