/// Intervals for `successes` out of `trials`. Nil without trials: an empty denominator is no reading.
package enum ProportionIntervals {
    /// Wilson's score interval (1927), without continuity correction: near its stated confidence even for small n.
    package static func wilson(successes: Int, trials: Int, confidence: Double = 0.95) -> Interval? {
        guard isValid(successes, trials, confidence) else { return nil }
        let limits = score((successes, trials), reach: Normal.critical(confidence: confidence))
        return Interval(
            estimate: Double(successes) / Double(trials), lower: limits.lower, upper: limits.upper,
            confidence: confidence)
    }

    /// Wilson's limits at `z` standard errors.
    static func score(_ count: (successes: Int, trials: Int), reach z: Double) -> (lower: Double, upper: Double) {
        let (n, p) = (Double(count.trials), Double(count.successes) / Double(count.trials))
        let below = 1 + z * z / n
        let middle = (p + z * z / (2 * n)) / below
        let half = z / below * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        return (
            count.successes == 0 ? 0 : max(0, middle - half),
            count.successes == count.trials ? 1 : min(1, middle + half)
        )
    }

    /// The exact interval of Clopper and Pearson (1934): never less than its confidence, often much more.
    package static func exact(successes: Int, trials: Int, confidence: Double = 0.95) -> Interval? {
        guard isValid(successes, trials, confidence) else { return nil }
        let tail = (1 - confidence) / 2
        let (k, n) = (Double(successes), Double(trials))
        return Interval(
            estimate: k / n, lower: successes == 0 ? 0 : Beta.quantile(tail, k, n - k + 1),
            upper: successes == trials ? 1 : Beta.upperQuantile(tail, k + 1, n - k), confidence: confidence)
    }

    /// The second proportion less the first, of two separate groups: method 10 of Newcombe (1998), which joins the two
    /// Wilson intervals.
    package static func difference(
        from first: (successes: Int, trials: Int), to second: (successes: Int, trials: Int), confidence: Double = 0.95
    ) -> Interval? {
        guard let a = wilson(successes: first.successes, trials: first.trials, confidence: confidence),
            let b = wilson(successes: second.successes, trials: second.trials, confidence: confidence)
        else { return nil }
        let change = b.estimate - a.estimate
        func hypotenuse(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
        return Interval(
            estimate: change, lower: change - hypotenuse(b.estimate - b.lower, a.upper - a.estimate),
            upper: change + hypotenuse(b.upper - b.estimate, a.estimate - a.lower), confidence: confidence)
    }

    private static func isValid(_ successes: Int, _ trials: Int, _ confidence: Double) -> Bool {
        trials > 0 && (0...trials).contains(successes) && confidence > 0 && confidence < 1
    }
}
