import Statistics
import Testing
import Values

@Suite struct RankIntervalTests {
    /// Hollander and Wolfe, example 4.1 (permeability of the human chorioamnion): 96 % from −0.76 to 0.15. The exact
    /// confidences counted over all choices of five out of fifteen ranks.
    @Test func shiftOfTwoGroups() throws {
        let term = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
        let early = [1.15, 0.88, 0.90, 0.74, 1.21]
        let wide = try #require(RankIntervals.shift(first: term, second: early))
        #expect(near(wide.estimate, -0.305) && near(wide.lower, -0.76) && near(wide.upper, 0.15))
        #expect(near(wide.confidence, 0.9600399600399601))
        let narrow = try #require(RankIntervals.shift(first: term, second: early, confidence: 0.9))
        #expect(near(narrow.lower, -0.72) && near(narrow.upper, 0.08) && near(narrow.confidence, 0.9007659007659008))
    }

    /// Hollander and Wolfe, example 3.1 (depression before and after a tranquilliser), as R's `wilcox.test` prints it:
    /// 0.010 to 0.786 around 0.46.
    @Test func shiftOfPairs() throws {
        let before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
        let after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
        let interval = try #require(RankIntervals.pairedShift(zip(before, after).map { $0 - $1 }))
        #expect(near(interval.estimate, 0.46) && near(interval.lower, 0.010) && near(interval.upper, 0.786))
        #expect(near(interval.confidence, 0.9609375))
    }

    // scipy.stats.binom.cdf(k - 1, n, 0.5) <= 0.025
    @Test(arguments: [
        (6, 1, 6, 0.96875), (10, 2, 9, 0.978515625), (15, 4, 12, 0.96484375), (25, 8, 18, 0.9567147493362427),
    ])
    func median(count: Int, lower: Double, upper: Double, confidence: Double) {
        let interval = RankIntervals.median((1...count).map(Double.init).reversed())
        #expect(interval?.lower == lower && interval?.upper == upper && near(interval?.confidence, confidence))
    }

    @Test func tooFewForTheConfidence() {
        #expect(RankIntervals.median([1, 2, 3, 4, 5]) == nil)
        #expect(near(RankIntervals.greatestConfidence(5), 0.9375))
        #expect(RankIntervals.median([1, 2, 3, 4, 5], confidence: 0.9)?.upper == 5)
        #expect(RankIntervals.shift(first: [1, 2, 3], second: [4, 5, 6]) == nil)
        #expect(near(RankIntervals.greatestConfidence(first: 3, second: 3), 0.9))
        #expect(RankIntervals.shift(first: [1, 2, 3], second: [4, 5, 6], confidence: 0.9)?.lower == 1)
        // Four and four: only the outermost differences will do.
        let four = RankIntervals.shift(first: [1, 2, 3, 4], second: [5.5, 6, 7.25, 9])
        #expect(four?.lower == 1.5 && four?.upper == 8 && near(four?.confidence, 0.9714285714285714))
        #expect(RankIntervals.pairedShift([1, 2, 3, 4, 5]) == nil)
        #expect(RankIntervals.median([]) == nil && RankIntervals.shift(first: [], second: [1]) == nil)
        #expect(RankIntervals.median([1, .nan, 2, 3, 4, 5]) == nil)
    }

    /// An interval holds no shift exactly where the test finds none.
    @Test(arguments: UInt64(1)...60) func theShiftAndItsTestAgree(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let first = (0..<Int.random(in: 4...9, using: &generator)).map { _ in
            Double.random(in: 0...1, using: &generator)
        }
        let second = (0..<Int.random(in: 4...9, using: &generator)).map { _ in
            Double.random(in: 0.4...1.2, using: &generator)
        }
        let interval = try #require(RankIntervals.shift(first: first, second: second))
        let test = try #require(MannWhitney(first: first, second: second))
        #expect(interval.contains(0) == (test.result.p > 0.05))
        #expect(interval.estimate == test.shift)
        let moved = try #require(
            RankIntervals.shift(first: first.shuffled(using: &generator).map { 3 * $0 }, second: second.map { 3 * $0 }))
        #expect(near(moved.lower, 3 * interval.lower) && near(moved.upper, 3 * interval.upper))
        let swapped = try #require(RankIntervals.shift(first: second, second: first))
        #expect(swapped.lower == -interval.upper && swapped.upper == -interval.lower)
    }
}
