/// Newcombe's interval turned into a test, so that a p and an interval can never say different things of one change.
package enum NewcombeTest {
    /// The smallest level at which Newcombe's interval for the change leaves out zero: two-sided, 1 for no change. Nil
    /// without trials on either side.
    package static func change(
        from first: (successes: Int, trials: Int), to second: (successes: Int, trials: Int)
    ) -> Double? {
        guard isCount(first), isCount(second) else { return nil }
        let (a, b) = (share(first), share(second))
        if a == b { return 1 }
        // The wider the reach, the further the nearer bound; it crosses zero once.
        func excludesZero(_ z: Double) -> Bool {
            let (own, other) = (ProportionIntervals.score(first, reach: z), ProportionIntervals.score(second, reach: z))
            let (near, far) = b > a ? (b - other.lower, own.upper - a) : (other.upper - b, a - own.lower)
            return near * near + far * far < (b - a) * (b - a)
        }
        var (low, high) = (0.0, 1.0)
        while excludesZero(high), high < 64 { (low, high) = (high, 2 * high) }
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if excludesZero(middle) { low = middle } else { high = middle }
        }
        return min(1, 2 * Normal.cumulative(-low))
    }

    /// The smallest level at which Wilson's interval leaves out `share`: the score test, two-sided.
    package static func against(_ share: Double, _ count: (successes: Int, trials: Int)) -> Double? {
        guard isCount(count), (0...1).contains(share) else { return nil }
        let distance = abs(self.share(count) - share)
        if distance == 0 { return 1 }
        let error = (share * (1 - share) / Double(count.trials)).squareRoot()
        return error == 0 ? 0 : min(1, 2 * Normal.cumulative(-distance / error))
    }

    private static func share(_ count: (successes: Int, trials: Int)) -> Double {
        Double(count.successes) / Double(count.trials)
    }

    private static func isCount(_ count: (successes: Int, trials: Int)) -> Bool {
        count.trials > 0 && (0...count.trials).contains(count.successes)
    }
}
