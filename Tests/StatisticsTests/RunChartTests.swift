import Statistics
import Testing
import Values

@Suite struct RunChartTests {
    /// Counted over every order of five and six, and of three and nine, points.
    @Test func runsDistribution() {
        let first: [Int: Double] = [
            2: 0.004329004329004329, 3: 0.01948051948051948, 4: 0.08658008658008658, 5: 0.15151515151515152,
            6: 0.2597402597402597, 7: 0.21645021645021645, 8: 0.17316017316017315, 9: 0.06493506493506493,
            10: 0.021645021645021644, 11: 0.0021645021645021645,
        ]
        let second: [Int: Double] = [
            2: 0.00909090909090909, 3: 0.045454545454545456, 4: 0.14545454545454545, 5: 0.2909090909090909,
            6: 0.2545454545454545, 7: 0.2545454545454545,
        ]
        for (above, below, expected) in [(5, 6, first), (3, 9, second), (9, 3, second)] {
            let distribution = RunsDistribution(above: above, below: below)
            for runs in 0...13 { #expect(near(distribution.probability(runs), expected[runs] ?? 0)) }
            #expect(near(distribution.cumulative(4) + distribution.upper(5), 1))
        }
        #expect(RunsDistribution(above: 4, below: 0).probability(1) == 1)
        #expect(RunsDistribution(above: 0, below: 0).support == 0...0)
    }

    @Test func sixMeetingsCannotShowAShift() throws {
        let chart = try #require(RunChart([1, 2, 3, 4, 5, 6]))
        #expect(chart.centre == 3.5)
        #expect(chart.outcome(.shift) == .cannotFire(minimum: 12))
        #expect(chart.outcome(.trend) == .fired(points: [0, 1, 2, 3, 4, 5]))
        #expect(chart.outcome(.tooFewRuns) == .cannotFire(minimum: 10))
        #expect(chart.outcome(.tooManyRuns) == .cannotFire(minimum: 10))
        #expect(chart.outcome(.longRun) == .cannotFire(minimum: 15))
        #expect(chart.outcome(.fewCrossings) == .cannotFire(minimum: 10))
    }

    @Test func sixMeetingsAgainstABaselineCan() throws {
        let chart = try #require(RunChart([11, 12, 11, 14, 12, 13], centre: 10))
        #expect(chart.outcome(.shift) == .fired(points: [0, 1, 2, 3, 4, 5]))
        #expect(chart.outcome(.longRun) == .cannotFire(minimum: 7))
        #expect(chart.outcome(.fewCrossings) == .fired(points: []))
    }

    @Test func pointsOnTheLineNeitherBreakNorCount() throws {
        let chart = try #require(RunChart([5, 6, 5, 6, 6, 5, 6, 6, 6, 4], centre: 5))
        #expect(chart.usefulCount == 7)
        #expect(chart.runCount == 2)
        #expect(chart.outcome(.shift) == .fired(points: [1, 3, 4, 6, 7, 8]))
    }

    @Test func equalNeighboursCountOnceInATrend() throws {
        let short = try #require(RunChart([3, 1, 2, 2, 3, 4, 1]))
        #expect(short.outcome(.trend) == .notFired)
        let long = try #require(RunChart([3, 1, 2, 2, 3, 4, 5, 1]))
        #expect(long.outcome(.trend) == .fired(points: [1, 2, 4, 5, 6]))
        #expect(try #require(RunChart([1, 2, 3, 4])).outcome(.trend) == .cannotFire(minimum: 5))
    }

    /// Anhøj and Olesen's table: n, longest run, fewest crossings, for 10 to 24 useful points.
    @Test(arguments: [(10, 6, 2), (11, 6, 2), (12, 7, 3), (16, 7, 4), (20, 7, 6), (22, 7, 7), (23, 8, 7), (24, 8, 8)])
    func anhojLimits(n: Int, longest: Int, fewest: Int) {
        #expect(RunChart.longestUsual(n) == longest)
        #expect(RunChart.fewestUsual(n) == fewest)
    }

    @Test func alternationHasTooManyRuns() throws {
        let values: [Double] = (0..<20).map { $0 % 2 == 0 ? 1 : 2 }
        let chart = try #require(RunChart(values))
        #expect(chart.outcome(.tooManyRuns) == .fired(points: []))
        #expect(chart.outcome(.tooFewRuns) == .notFired)
        #expect(chart.outcome(.longRun) == .notFired)
    }

    @Test func aStepHasTooFewRuns() throws {
        let values: [Double] = (0..<20).map { Double($0 % 3) + ($0 < 10 ? 1 : 8) }
        let chart = try #require(RunChart(values))
        for rule in [RunChart.Rule.shift, .tooFewRuns, .longRun, .fewCrossings] {
            #expect(chart.outcome(rule).hasFired, "\(rule)")
        }
    }

    @Test func noValuesNoChart() {
        #expect(RunChart([]) == nil)
        #expect(RunChart([1, .nan]) == nil)
    }

    @Test func aFlatSeriesSaysNothing() throws {
        let chart = try #require(RunChart([4, 4, 4, 4, 4, 4, 4]))
        #expect(chart.usefulCount == 0)
        for (rule, outcome) in chart.outcomes { #expect(!outcome.hasFired, "\(rule)") }
    }

    @Test(arguments: UInt64(1)...40) func mirroringAndReversingChangeNoVerdict(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let values = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
            Double(Int.random(in: 0...12, using: &generator))
        }
        let chart = try #require(RunChart(values))
        let mirrored = try #require(RunChart(values.map { -$0 }))
        let backwards = try #require(RunChart(values.reversed()))
        let scaled = try #require(RunChart(values.map { 3 * $0 + 7 }))
        for rule in RunChart.Rule.allCases {
            #expect(chart.outcome(rule) == mirrored.outcome(rule), "\(rule)")
            #expect(chart.outcome(rule) == scaled.outcome(rule), "\(rule)")
            #expect(chart.outcome(rule).hasFired == backwards.outcome(rule).hasFired, "\(rule)")
        }
    }

    /// A rule that says it cannot fire must not fire for any values of that number, in any order, tied or not.
    @Test(arguments: UInt64(1)...60) func cannotFireMeansNever(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 1...16, using: &generator)
        let levels = Int.random(in: 1...20, using: &generator)
        let values = (0..<count).map { _ in Double(Int.random(in: 0...levels, using: &generator)) }
        let orders =
            [values.sorted(), values.sorted().reversed()] + (0..<40).map { _ in values.shuffled(using: &generator) }
        for order in orders {
            for chart in [try #require(RunChart(order)), try #require(RunChart(order, centre: 1))] {
                for (rule, outcome) in chart.outcomes where outcome.hasFired {
                    let minimum = RunChart.minimumCount(rule, hasFrozenCentre: chart.hasFrozenCentre)
                    #expect(count >= minimum, "\(rule) fired on \(order)")
                }
            }
        }
    }

    /// The least numbers, each reached by a series of that length.
    @Test func leastNumbersAreReached() throws {
        let own: [(RunChart.Rule, [Double])] = [
            (.shift, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), (.trend, [1, 2, 3, 4, 5]),
            (.tooFewRuns, [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]), (.tooManyRuns, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]),
            (.longRun, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]), (.fewCrossings, [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]),
        ]
        for (rule, values) in own {
            #expect(values.count == RunChart.minimumCount(rule, hasFrozenCentre: false))
            #expect(try #require(RunChart(values)).outcome(rule).hasFired, "\(rule)")
        }
        let frozen: [(RunChart.Rule, [Double])] = [
            (.shift, [1, 1, 1, 1, 1, 1]), (.trend, [1, 2, 3, 4, 5]), (.tooFewRuns, [1, 1, 1, 1, -1, -1, -1, -1, -1]),
            (.tooManyRuns, [1, -1, 1, -1, 1, -1, 1, -1, 1]), (.longRun, [1, 1, 1, 1, 1, 1, 1]),
            (.fewCrossings, [1, 1, 1, 1, 1, 1]),
        ]
        for (rule, values) in frozen {
            #expect(values.count == RunChart.minimumCount(rule, hasFrozenCentre: true))
            #expect(try #require(RunChart(values, centre: 0)).outcome(rule).hasFired, "\(rule)")
        }
    }
}
