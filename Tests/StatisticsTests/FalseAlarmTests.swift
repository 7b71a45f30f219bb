import Statistics
import Testing
import Values

/// How often rules cry wolf, as their documentation says it.
@Suite struct FalseAlarmTests {
    /// Every order of half above and half below. The counts come from a recursion over the points left, in Python.
    @Test(arguments: [(10, 0, 2), (12, 12, 12), (16, 726, 114)])
    func everyOrderAroundTheMedian(count: Int, shifts: Int, anhoj: Int) throws {
        var (shifted, signalled) = (0, 0)
        for mask in 0..<1 << count where mask.nonzeroBitCount == count / 2 {
            let chart = try #require(RunChart((0..<count).map { mask >> $0 & 1 == 1 ? 1 : -1 }))
            if chart.outcome(.shift).hasFired { shifted += 1 }
            if chart.outcome(.longRun).hasFired || chart.outcome(.fewCrossings).hasFired { signalled += 1 }
        }
        #expect(shifted == shifts && signalled == anhoj)
    }

    /// Every series of tosses around a frozen centre.
    @Test(arguments: [(10, 96, 46), (12, 510, 176)]) func everySeriesOfTosses(count: Int, shifts: Int, anhoj: Int)
        throws
    {
        var (shifted, signalled) = (0, 0)
        for mask in 0..<1 << count {
            let chart = try #require(RunChart((0..<count).map { mask >> $0 & 1 == 1 ? 1 : -1 }, centre: 0))
            if chart.outcome(.shift).hasFired { shifted += 1 }
            if chart.outcome(.longRun).hasFired || chart.outcome(.fewCrossings).hasFired { signalled += 1 }
        }
        #expect(shifted == shifts && signalled == anhoj)
    }

    /// Random orders of different values against the exact chances, by the same recursion and by the runs distribution.
    @Test(arguments: [
        (10, 0.0, 0.0852, 0.00794), (12, 0.01299, 0.11134, 0.01299), (20, 0.10631, 0.20865, 0.01852),
        (24, 0.1573, 0.25323, 0.0095),
    ])
    func randomOrders(count: Int, shift: Double, trend: Double, runs: Double) throws {
        var generator = SplitMix64(seed: 10)
        let trials = 1500
        var alarms: [RunChart.Rule: Int] = [:]
        for _ in 0..<trials {
            let chart = try #require(RunChart((0..<count).map(Double.init).shuffled(using: &generator)))
            for rule in [RunChart.Rule.shift, .trend, .tooFewRuns, .tooManyRuns] where chart.outcome(rule).hasFired {
                alarms[rule, default: 0] += 1
            }
        }
        for (rule, chance) in [
            (RunChart.Rule.shift, shift), (.trend, trend), (.tooFewRuns, runs), (.tooManyRuns, runs),
        ] {
            let share = Double(alarms[rule] ?? 0) / Double(trials)
            let error = (chance * (1 - chance) / Double(trials)).squareRoot()
            #expect(abs(share - chance) <= 4.5 * error, "\(rule) in \(share) of \(count)")
        }
    }

    static func normal(_ count: Int, _ generator: inout SplitMix64) -> [Double] {
        (0..<count).map { _ in Normal.quantile(Double.random(in: 0x1p-53...1 - 0x1p-53, using: &generator)) }
    }

    /// 2Φ(−3) is 0.0027; 3 / 1.128 mean ranges are a little short of three deviations on average.
    @Test func settledLimits() throws {
        var generator = SplitMix64(seed: 27)
        let values = Self.normal(40_000, &generator)
        let chart = try #require(XmRChart(values, options: .init(screensRanges: false, baseline: 20_000)))
        let beyond = chart.signals([.beyondLimits]).flatMap(\.points).count { $0 >= 20_000 }
        #expect(abs(Double(beyond) / 20_000 - 0.0027) < 5 * (0.0027 / 20_000).squareRoot(), "\(beyond)")
    }

    // NumPy, 400 000 series each
    @Test(arguments: [
        (12, false, 0.01897, 0.02645), (12, true, 0.02248, 0.05279), (20, false, 0.01105, 0.0486),
        (20, true, 0.01366, 0.08226),
    ])
    func limitsOfFewPoints(count: Int, screens: Bool, next: Double, own: Double) throws {
        var generator = SplitMix64(seed: 12)
        let trials = 3000
        var (later, within) = (0, 0)
        for _ in 0..<trials {
            let values = Self.normal(count + 1, &generator)
            let chart = try #require(XmRChart(values, options: .init(screensRanges: screens, baseline: count)))
            let beyond = chart.signals([.beyondLimits]).flatMap(\.points)
            if beyond.contains(count) { later += 1 }
            if beyond.contains(where: { $0 < count }) { within += 1 }
        }
        for (seen, chance) in [(later, next), (within, own)] {
            let error = (chance * (1 - chance) / Double(trials)).squareRoot()
            #expect(abs(Double(seen) / Double(trials) - chance) < 4.5 * error, "\(seen) of \(trials)")
        }
    }
}
