import Statistics
import Testing
import Values

@Suite struct AttributeChartTests {
    // p = 12/100; 3 * sqrt(p * (1 - p) / n)
    @Test func proportionLimitsMoveWithTheDenominator() throws {
        let chart = try #require(AttributeChart.proportions(successes: [2, 10, 0, 0], trials: [20, 60, 0, 20]))
        #expect(chart.centre == 0.12)
        #expect(chart.points[2] == nil)
        #expect(near(chart.points[0]?.upper, 0.3379908254950194, 1e-12) && chart.points[0]?.lower == 0)
        #expect(near(chart.points[1]?.upper, 0.24585706178041816, 1e-12))
        #expect(AttributeChart.proportions(successes: [3], trials: [2]) == nil)
        #expect(AttributeChart.proportions(successes: [0], trials: [0]) == nil)
    }

    // u = 30/20; 3 * sqrt(u / n)
    @Test func rateLimitsMoveWithTheExposure() throws {
        let chart = try #require(AttributeChart.rates(events: [5, 25], exposures: [8, 12]))
        #expect(near(chart.points[0]?.lower, 0.200961894323342, 1e-12))
        #expect(near(chart.points[1]?.upper, 2.5606601717798214, 1e-12))
        #expect(chart.outcome == .notFired)
        #expect(AttributeChart.rates(events: [1], exposures: [-1]) == nil)
    }

    // Baseline 20/80; 0.25 + 3 * sqrt(0.25 * 0.75 / 20) = 0.5405
    @Test func aBaselineHoldsForWhatFollows() throws {
        let chart = try #require(
            AttributeChart.proportions(successes: [5, 4, 6, 5, 12, 0], trials: [20, 20, 20, 20, 20, 40], baseline: 4))
        #expect(chart.centre == 0.25 && near(chart.points[4]?.upper, 0.5404737509655563, 1e-12))
        #expect(chart.outcome == .fired(points: [4, 5]))
        #expect(chart.points[4]?.isHigh == true && chart.points[5]?.isHigh == false && chart.points[0]?.isHigh == nil)
        #expect(
            chart.pointKinds(better: .higher) == [
                .commonCause, .commonCause, .commonCause, .commonCause, .improvement, .concern,
            ])
        #expect(chart.pointKinds(better: .lower)[4] == .concern)
        #expect(AttributeChart.proportions(successes: [0, 1], trials: [0, 2], baseline: 1) == nil)
        #expect(AttributeChart.proportions(successes: [1], trials: [2], baseline: 0) == nil)
    }

    /// Over all counts that a few denominators allow: where the chart says that none could fire, none does; elsewhere
    /// some do.
    @Test(arguments: [
        [3], [3, 3], [2, 3, 4], [3, 3, 3, 3], [1, 9], [1, 10], [2, 8, 1], [5, 5], [9, 9], [10, 9], [2, 2, 2, 2, 2],
        [0, 4, 3],
    ])
    func cannotFireMeansNever(trials: [Int]) throws {
        var outcomes: [RuleOutcome] = []
        func walk(_ successes: [Int]) throws {
            guard successes.count < trials.count else {
                outcomes.append(try #require(AttributeChart.proportions(successes: successes, trials: trials)).outcome)
                return
            }
            for count in 0...trials[successes.count] { try walk(successes + [count]) }
        }
        try walk([])
        let minimums = outcomes.compactMap { outcome -> Int? in
            if case .cannotFire(let minimum) = outcome { minimum } else { nil }
        }
        if minimums.isEmpty {
            #expect(outcomes.contains { $0.hasFired })
        } else {
            #expect(
                minimums.count == outcomes.count && Set(minimums).count == 1 && minimums[0] > trials.count { $0 > 0 })
        }
    }

    /// Enough points of the size so far can fire, and one fewer cannot.
    @Test(arguments: [1, 2, 3, 4, 5, 9, 10, 30]) func theMinimumIsReached(size: Int) throws {
        let one = try #require(AttributeChart.proportions(successes: [0], trials: [size]))
        guard case .cannotFire(let minimum) = one.outcome else {
            Issue.record("one point fired")
            return
        }
        for (count, fires) in [(minimum, true), (minimum - 1, false)] {
            let chart = try #require(
                AttributeChart.proportions(
                    successes: [size] + Array(repeating: 0, count: count - 1),
                    trials: Array(repeating: size, count: count)))
            #expect(chart.outcome.hasFired == fires, "\(count) of \(size)")
        }
        #expect(try #require(AttributeChart.rates(events: [9], exposures: [1])).outcome == .cannotFire(minimum: 2))
    }

    @Test(arguments: UInt64(1)...20) func countingTheOthersMirrors(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let trials = (0..<8).map { _ in Int.random(in: 0...40, using: &generator) }
        let successes = trials.map { Int.random(in: 0...$0, using: &generator) }
        let chart = try #require(AttributeChart.proportions(successes: successes, trials: trials))
        let mirrored = try #require(
            AttributeChart.proportions(successes: zip(trials, successes).map { $0 - $1 }, trials: trials))
        #expect(chart.outcome == mirrored.outcome)
        #expect(chart.pointKinds(better: .higher) == mirrored.pointKinds(better: .lower))
    }
}
