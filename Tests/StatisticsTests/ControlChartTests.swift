import Statistics
import Testing
import Values

@Suite struct ControlChartTests {
    /// Montgomery, Introduction to Statistical Quality Control, the individuals chart of loan costs: the first twenty
    /// weeks set the limits.
    static let loanCosts: [Double] = [
        310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
    ]

    @Test func individualsChart() throws {
        let later: [Double] = [
            305, 282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
        ]
        let chart = try #require(
            XmRChart(Self.loanCosts + later, options: .init(screensRanges: false, baseline: 20)))
        #expect(chart.centre == 300.5)
        #expect(near(chart.lower, 279.7833, 1e-7))
        #expect(near(chart.upper, 321.2167, 1e-7))
        #expect(chart.baselineCount == 20 && !chart.hasTrialLimits)
        #expect(chart.signals([.beyondLimits]).flatMap(\.points) == [38, 39])
    }

    @Test func screeningLeavesOneLeapOutOfTheLimits() throws {
        let values: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
        let screened = try #require(XmRChart(values))
        #expect(
            near(screened.upper, 4.60, 2e-3) && near(screened.centre, 1.94, 3e-3) && near(screened.lower, -0.72, 1e-2))
        #expect(screened.screenedRanges == [3, 4])
        #expect(screened.signals([.beyondLimits]).flatMap(\.points) == [4])
        let open = try #require(XmRChart(values, options: .init(screensRanges: false)))
        #expect(near(open.upper, 6.95, 1e-3) && near(open.lower, -3.06, 1e-3))
        #expect(open.screenedRanges.isEmpty)
    }

    @Test func limitsOfFewPointsAreTrialLimits() throws {
        #expect(XmRChart([5]) == nil)
        #expect(XmRChart([5, .infinity]) == nil)
        #expect(XmRChart([5, 6, 7], options: .init(baseline: 1)) == nil)
        #expect(try #require(XmRChart(Array(Self.loanCosts.prefix(11)))).hasTrialLimits)
        #expect(try !#require(XmRChart(Array(Self.loanCosts.prefix(12)))).hasTrialLimits)
    }

    @Test func rebasingGivesEachStretchItsLimits() throws {
        let charts = XmRChart.rebased([1, 2, 1, 2, 11, 12, 11, 12, 40], at: [4, 8])
        #expect(charts.map { $0?.centre } == [1.5, 11.5, nil])
        #expect(charts[0]?.upper == XmRChart([1, 2, 1, 2])?.upper)
    }

    @Test func eachRuleCanFireAloneAndKnowsItsLeastNumber() throws {
        func chart(_ later: [Double]) throws -> XmRChart {
            // Centre 0, limits ±5.32 from a baseline of twelve.
            try #require(XmRChart([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1] + later, options: .init(baseline: 12)))
        }
        #expect(try chart([0.5, 1.5, 1, 0.2, 1.2, 0.1, 2, 1.1]).outcome(.runOfEight) == .fired(points: Array(12...19)))
        #expect(try chart([0.5, 1.5, 1, 0.2, 1.2, 0.1, 2]).outcome(.runOfEight) == .notFired)
        #expect(try chart([0.5, 1.5, 1, 0.2, 1.2, 0.1, 2]).outcome(.runOfSeven) == .fired(points: Array(12...18)))
        #expect(try chart([3, 3.1, 0, 3.2]).outcome(.threeOfFour) == .fired(points: [12, 13, 15]))
        #expect(try chart([-4, 0, -4.5]).outcome(.twoOfThree) == .fired(points: [12, 14]))
        #expect(try chart([-0.9, -0.7, -0.5, 0, 0.5, 1.5]).outcome(.trendOfSeven) == .fired(points: Array(11...17)))
        let short = try #require(XmRChart([1, 2, 1]))
        #expect(short.outcome(.runOfEight) == .cannotFire(minimum: 9))
        #expect(short.outcome(.beyondLimits) == .cannotFire(minimum: 5))
        #expect(
            try #require(XmRChart([1, 2, 9], options: .init(baseline: 2))).outcome(.beyondLimits) == .fired(points: [2])
        )
    }

    @Test func pointKindsFollowTheBetterDirection() throws {
        let values: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
        let chart = try #require(XmRChart(values))
        #expect(chart.pointKinds(better: .higher)[4] == .improvement)
        #expect(chart.pointKinds(better: .lower)[4] == .concern)
        #expect(chart.pointKinds(better: .lower).filter { $0 == .commonCause }.count == 17)
    }

    @Test(arguments: UInt64(1)...30) func mirroringSwapsImprovementAndConcern(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var level = 0.0
        let values = (0..<30).map { _ in
            level += Double(Int.random(in: -2...2, using: &generator))
            return level
        }
        let chart = try #require(XmRChart(values))
        let mirrored = try #require(XmRChart(values.map { -$0 }))
        #expect(chart.upper == -mirrored.lower && chart.lower == -mirrored.upper)
        #expect(chart.pointKinds(better: .higher) == mirrored.pointKinds(better: .lower))
        // Another unit, exact in binary.
        let scaled = try #require(XmRChart(values.map { 4 * $0 + 16 }))
        #expect(scaled.signals(XmRChart.Rule.allCases) == chart.signals(XmRChart.Rule.allCases))
        let swapped: [PointKind: PointKind] = [
            .commonCause: .commonCause, .improvement: .concern, .concern: .improvement,
        ]
        #expect(chart.pointKinds(better: .higher).map { swapped[$0] } == chart.pointKinds(better: .lower))
    }

    /// Every series of two levels, and of three up to five points.
    static func series(_ count: Int) -> [[Double]] {
        let levels = count <= 5 ? 3 : 2
        let codes = (0..<count).reduce(1) { product, _ in product * levels }
        return (0..<codes).map { code in
            var rest = code
            return (0..<count).map { _ in
                defer { rest /= levels }
                return Double(rest % levels)
            }
        }
    }

    /// Every series of a few levels: a rule fires on some of the least length that it names, and on none shorter.
    @Test(arguments: XmRChart.Rule.allCases) func leastNumbersAreLeast(_ rule: XmRChart.Rule) throws {
        for baseline in [nil, 2, 3, 4, 5, 7] {
            let least = XmRChart.minimumCount(rule, baseline: baseline)
            var fired = false
            for count in 2...least {
                let series = rule == .trendOfSeven ? [(0..<count).map(Double.init)] : Self.series(count)
                for values in series {
                    for screens in [true, false] {
                        let chart = try #require(
                            XmRChart(values, options: .init(screensRanges: screens, baseline: baseline)))
                        guard chart.outcome(rule).hasFired else { continue }
                        #expect(count == least, "\(rule) fired on \(values), baseline \(String(describing: baseline))")
                        fired = true
                    }
                }
            }
            #expect(fired, "\(rule), baseline \(String(describing: baseline))")
        }
    }

    @Test func aFlatSeriesGivesNoSignal() throws {
        for value in [0.1, 0.3, 1.0 / 3, 1e6 + 0.7] {
            for count in 2...50 {
                let chart = try #require(XmRChart(Array(repeating: value, count: count)))
                #expect(chart.signals(XmRChart.Rule.allCases).isEmpty, "\(count) of \(value)")
            }
        }
        // One leap out of a flat series is the only range there is, and stays.
        let leap = try #require(XmRChart([0, 0, 0, 0, 0, 0, 1]))
        #expect(leap.screenedRanges.isEmpty && leap.signals([.beyondLimits]).flatMap(\.points) == [6])
    }
}
