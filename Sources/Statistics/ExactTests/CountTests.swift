/// Exact tests on counts. Each is two-sided in the customary way: it adds up every outcome that is no likelier than the
/// one seen, as SciPy and R do.
package enum CountTests {
    /// Outcomes whose probabilities differ by less than this are equally likely but for rounding.
    private static let tolerance = 1 + 1e-7

    /// Whether `chance` could have given `successes` out of `trials`. Nil for counts or a chance that make no sense; with
    /// no trials p is 1.
    package static func binomial(successes: Int, trials: Int, chance: Double = 0.5) -> TestResult? {
        guard trials >= 0, (0...trials).contains(successes), (0...1).contains(chance) else { return nil }
        let distribution = Binomial(trials: trials, chance: chance)
        let probabilities = (0...trials).map(distribution.probability)
        return result(probabilities, seen: successes)
    }

    /// Whether two groups differ in a proportion: Fisher's test, given the totals.
    package static func fisher(
        first: (successes: Int, failures: Int), second: (successes: Int, failures: Int)
    ) -> TestResult? {
        let cells = [first.successes, first.failures, second.successes, second.failures]
        guard cells.allSatisfy({ $0 >= 0 }) else { return nil }
        let distribution = Hypergeometric(
            population: cells.reduce(0, +), successes: first.successes + second.successes,
            draws: first.successes + first.failures)
        let support = distribution.support
        return result(support.map(distribution.probability), seen: first.successes - support.lowerBound)
    }

    /// Whether two rates differ: given all events, each falls into the second exposure by its share. Nil for an exposure
    /// that is not above zero.
    package static func rates(
        first: (events: Int, exposure: Double), second: (events: Int, exposure: Double)
    ) -> TestResult? {
        guard first.events >= 0, second.events >= 0, first.exposure > 0, second.exposure > 0 else { return nil }
        return binomial(
            successes: second.events, trials: first.events + second.events,
            chance: second.exposure / (first.exposure + second.exposure))
    }

    /// Whether differences lean to one side: the sign test. Zeros are left out. Nil when a difference is NaN.
    package static func sign(_ differences: [Double]) -> TestResult? {
        guard !differences.contains(where: \.isNaN) else { return nil }
        let up = differences.count { $0 > 0 }
        return binomial(successes: up, trials: up + differences.count { $0 < 0 })
    }

    private static func result(_ probabilities: [Double], seen: Int) -> TestResult {
        func p(_ limit: Double) -> Double {
            Descriptive.sum(probabilities.filter { $0 <= limit * tolerance })
        }
        let least = probabilities.filter { $0 > 0 }.min() ?? 1
        return TestResult(p: p(probabilities[seen]), smallestPossible: p(least))
    }
}
