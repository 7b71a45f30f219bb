/// What a test found, and how surely it found it.
package struct TestResult: Hashable, Sendable {
    package enum Method: Hashable, Sendable {
        /// Every arrangement was counted.
        case exact
        /// A seeded sample of arrangements; the p value has this standard error.
        case monteCarlo(draws: Int, standardError: Double)
    }

    /// Two-sided.
    package var p: Double
    /// No data of this size (and with these ties and totals) could give a smaller p: below it the test cannot fire.
    package var smallestPossible: Double
    package var method: Method

    /// Whether any outcome at this size could have been significant.
    package func canFire(at level: Double) -> Bool {
        smallestPossible <= level
    }

    /// Sums of point probabilities can pass 1 by their rounding.
    init(p: Double, smallestPossible: Double, method: Method = .exact) {
        self.p = min(1, p)
        self.smallestPossible = min(1, smallestPossible)
        self.method = method
    }
}
