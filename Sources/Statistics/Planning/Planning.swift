/// How much data a question needs, and what the data at hand could show at best.
package enum Planning {
    /// People in each of two equal groups for a change between two proportions to be seen with this power: the normal
    /// formula of Fleiss, without continuity correction, rounded up. Nil for equal proportions, or one outside 0...1.
    package static func sampleSize(
        from first: Double, to second: Double, power: Double = 0.8, level: Double = 0.05
    ) -> Int? {
        guard (0...1).contains(first), (0...1).contains(second), first != second, power > 0, power < 1, level > 0,
            level < 1
        else { return nil }
        let size = requiredSize(first, second, power, level)
        return size < 1e15 ? Int(size.rounded(.up)) : nil
    }

    /// The smallest rise (or fall) from a proportion that `size` people in each of two groups would show with this
    /// power; nil when not even a change to 1 (or 0) would.
    package static func smallestChange(
        from proportion: Double, size: Int, rising: Bool = true, power: Double = 0.8, level: Double = 0.05
    ) -> Double? {
        guard (0...1).contains(proportion), size > 0, power > 0, power < 1, level > 0, level < 1 else { return nil }
        let end: Double = rising ? 1 : 0
        guard end != proportion, requiredSize(proportion, end, power, level) <= Double(size) else { return nil }
        var (near, far) = (proportion, end)
        for _ in 0..<200 {
            let middle = (near + far) / 2
            if middle == near || middle == far { break }
            if requiredSize(proportion, middle, power, level) <= Double(size) { far = middle } else { near = middle }
        }
        return abs(far - proportion)
    }

    /// The smallest p that a rank test or permutation test of `before` points against `after` points can give, however
    /// large the change: two arrangements out of all. Six points split three and three can never fall below 0.1.
    package static func smallestP(before: Int, after: Int) -> Double? {
        guard before > 0, after > 0 else { return nil }
        let (n, k) = (Double(before + after), Double(after))
        let ways = Mathematics.logGamma(n + 1) - Mathematics.logGamma(k + 1) - Mathematics.logGamma(n - k + 1)
        return min(1, 2 * Mathematics.exponential(-ways))
    }

    /// The fewest points after a change that could show it at this level, given those before; nil when none could
    /// within a thousand.
    package static func fewestAfter(before: Int, level: Double = 0.05) -> Int? {
        guard before > 0, level > 0 else { return nil }
        return (1...1000).first { (smallestP(before: before, after: $0) ?? 1) <= level * (1 + 1e-12) }
    }

    /// The shift for which, with this power, at least one of the next `points` lies beyond settled XmR limits: for normal
    /// values of the spread that `meanRange` tells. Nil without points.
    package static func smallestShiftOnChart(meanRange: Double, points: Int, power: Double = 0.8) -> Double? {
        guard points > 0, meanRange >= 0, meanRange.isFinite, power > 0, power < 1 else { return nil }
        // Each point alone must lie beyond this often.
        let each = 1 - Mathematics.exponential(Mathematics.logarithm(1 - power) / Double(points))
        return max(0, XmRChart.scaling + Normal.quantile(each) / 1.128) * meanRange
    }

    private static func requiredSize(_ p: Double, _ q: Double, _ power: Double, _ level: Double) -> Double {
        let mean = (p + q) / 2
        let (alpha, beta) = (Normal.critical(confidence: 1 - level), Normal.quantile(power))
        let reach = alpha * (2 * mean * (1 - mean)).squareRoot() + beta * (p * (1 - p) + q * (1 - q)).squareRoot()
        return reach * reach / ((p - q) * (p - q))
    }
}
