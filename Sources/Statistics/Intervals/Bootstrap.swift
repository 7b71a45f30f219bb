import Values

/// Intervals for any statistic, by drawing samples from the sample: bias-corrected and accelerated (BCa; Efron 1987, Efron
/// and Tibshirani 1993, chapter 14). Seeded, so the same data give the same interval.
///
/// It falls short of its confidence where values are few and lopsided: for the mean of exponential values, 95 % are 91 %
/// with twenty of them and 88 % with ten. It says nothing of fewer than `fewest`, whose resamples repeat one another.
package enum Bootstrap {
    package static let fewest = 8
    package static let draws = 10_000

    /// Nil for fewer than `fewest` values, one that is not finite, a statistic that is not finite on some resample, or one
    /// that never changes.
    package static func interval(
        _ sample: [Double], confidence: Double = 0.95, seed: UInt64 = 1, statistic: ([Double]) -> Double
    ) -> Interval? {
        interval([sample], confidence, seed) { statistic($0[0]) }
    }

    /// The same for a statistic of two separate samples, each drawn from by itself: say, the difference of their means.
    package static func interval(
        first: [Double], second: [Double], confidence: Double = 0.95, seed: UInt64 = 1,
        statistic: ([Double], [Double]) -> Double
    ) -> Interval? {
        interval([first, second], confidence, seed) { statistic($0[0], $0[1]) }
    }

    private static func interval(
        _ samples: [[Double]], _ confidence: Double, _ seed: UInt64, _ statistic: ([[Double]]) -> Double
    ) -> Interval? {
        guard samples.allSatisfy({ $0.count >= fewest && $0.allSatisfy(\.isFinite) }) else { return nil }
        // In ascending order, so that the order of the data changes nothing.
        let samples = samples.map { $0.sorted() }
        var generator = SplitMix64(seed: seed)
        let resampled = (0..<draws).map { _ in
            statistic(samples.map { sample in sample.map { _ in sample.randomElement(using: &generator) ?? .nan } })
        }
        let leftOut = samples.indices.map { group in
            samples[group].indices.map { place in
                var rest = samples
                rest[group].remove(at: place)
                return statistic(rest)
            }
        }
        return biasCorrected(statistic(samples), resampled, leavingOneOut: leftOut, confidence: confidence)
    }

    /// The interval from given resamples, and from the statistic with each value of each sample left out in turn.
    static func biasCorrected(
        _ estimate: Double, _ resampled: [Double], leavingOneOut: [[Double]], confidence: Double
    ) -> Interval? {
        guard confidence > 0, confidence < 1, estimate.isFinite, resampled.allSatisfy(\.isFinite),
            let acceleration = acceleration(leavingOneOut)
        else { return nil }
        // Resamples that hit the estimate lie half on either side of it.
        let below = Double(resampled.count { $0 < estimate }) + Double(resampled.count { $0 == estimate }) / 2
        let bias = Normal.quantile(below / Double(resampled.count))
        guard bias.isFinite else { return nil }
        func end(_ tail: Double) -> Double? {
            let z = bias + Normal.quantile(tail)
            let slack = 1 - acceleration * z
            // Beyond the pole the correction has turned round and means nothing.
            guard slack > 0 else { return nil }
            return Descriptive.quantile(resampled, Normal.cumulative(bias + z / slack))
        }
        let tail = (1 - confidence) / 2
        guard let lower = end(tail), let upper = end(1 - tail) else { return nil }
        return Interval(estimate: estimate, lower: lower, upper: upper, confidence: confidence)
    }

    /// How fast the spread of the statistic changes with its value; nil where leaving out changes nothing at all.
    private static func acceleration(_ leavingOneOut: [[Double]]) -> Double? {
        var (cubes, squares) = (0.0, 0.0)
        for values in leavingOneOut {
            guard let mean = Descriptive.mean(values), mean.isFinite else { return nil }
            let count = Double(values.count)
            let influences = values.map { (count - 1) * (mean - $0) / count }
            squares += Descriptive.sum(influences.map { $0 * $0 })
            cubes += Descriptive.sum(influences.map { $0 * $0 * $0 })
        }
        return squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : nil
    }
}
