import Statistics
import Testing
import Values

@Suite struct IntervalTests {
    // scipy.stats.binomtest(k, n).proportion_ci(0.95, 'wilson')
    @Test(arguments: [
        (0, 20, 0.0, 0.16112515805281935), (81, 263, 0.2552885198782742, 0.36620957698280004),
        (15, 148, 0.06238639953073629, 0.16048724172330803), (1, 29, 0.006113214292762667, 0.17175521879320282),
        (6, 6, 0.6096657120978346, 1.0),
    ])
    func wilson(k: Int, n: Int, lower: Double, upper: Double) {
        let interval = ProportionIntervals.wilson(successes: k, trials: n)
        #expect(near(interval?.lower, lower) && near(interval?.upper, upper))
    }

    // scipy.stats.binomtest(k, n).proportion_ci(0.95, 'exact')
    @Test(arguments: [
        (0, 10, 0.0, 0.30849710781876294), (3, 10, 0.06673951117773447, 0.652452850060008),
        (10, 10, 0.6915028921812371, 1.0),
        (81, 263, 0.25273674558504267, 0.36762192260134746), (1, 29, 0.0008726468835971072, 0.17764429548841465),
    ])
    func clopperPearson(k: Int, n: Int, lower: Double, upper: Double) {
        let interval = ProportionIntervals.exact(successes: k, trials: n)
        #expect(near(interval?.lower, lower) && near(interval?.upper, upper))
    }

    /// Newcombe (1998), table II, method 10, with more digits.
    @Test(arguments: [
        (56, 70, 48, 80, 0.052431472402364815, 0.3338726540369059),
        (9, 10, 3, 10, 0.17052272393450302, 0.8090179735354881),
        (6, 7, 2, 7, 0.0582279274823122, 0.8062496375242278), (5, 56, 0, 29, -0.03813714790353688, 0.1925600138551116),
        (0, 10, 0, 20, -0.16112515805281935, 0.27753279986288926), (10, 10, 0, 10, 0.6075093504305242, 1.0),
    ])
    func newcombe(a: Int, m: Int, b: Int, n: Int, lower: Double, upper: Double) {
        let interval = ProportionIntervals.difference(from: (b, n), to: (a, m))
        #expect(near(interval?.lower, lower) && near(interval?.upper, upper))
        let mirrored = ProportionIntervals.difference(from: (a, m), to: (b, n))
        #expect(near(mirrored?.upper, -lower) && near(mirrored?.lower, -upper))
    }

    // scipy.stats.chi2.ppf(.025, 2 * k) / 2 / t, scipy.stats.chi2.ppf(.975, 2 * k + 2) / 2 / t
    @Test(arguments: [
        (0, 1.0, 0.0, 3.6888794541139354), (5, 2.5, 0.6493945560473683, 4.667332831729068),
        (100, 50, 1.6272798250184628, 2.4325358758485276),
    ])
    func garwood(events: Int, exposure: Double, lower: Double, upper: Double) {
        let interval = RateIntervals.exact(events: events, exposure: exposure)
        #expect(near(interval?.lower, lower) && near(interval?.upper, upper))
    }

    // lo, hi = scipy.stats.binomtest(12, 17).proportion_ci(0.95, 'exact'); [x / (1 - x) * 10 / 20 for x in (lo, hi)]
    @Test func rateRatio() {
        let interval = RateIntervals.ratio(from: (5, 10), to: (12, 20))
        #expect(near(interval?.estimate, 1.2))
        #expect(near(interval?.lower, 0.39352294708640806) && near(interval?.upper, 4.3479905593401345))
        #expect(RateIntervals.ratio(from: (0, 1), to: (0, 1)) == nil)
        #expect(RateIntervals.ratio(from: (0, 1), to: (3, 1))?.upper == .infinity)
    }

    @Test func anEmptyDenominatorIsNoReading() {
        #expect(ProportionIntervals.wilson(successes: 0, trials: 0) == nil)
        #expect(ProportionIntervals.exact(successes: 2, trials: 1) == nil)
        #expect(ProportionIntervals.difference(from: (0, 0), to: (1, 2)) == nil)
        #expect(RateIntervals.exact(events: 1, exposure: 0) == nil)
    }

    @Test(arguments: UInt64(1)...40) func swappingSuccessAndFailureMirrors(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let n = Int.random(in: 1...80, using: &generator)
        let k = Int.random(in: 0...n, using: &generator)
        for interval in [ProportionIntervals.wilson, ProportionIntervals.exact] {
            let own = try #require(interval(k, n, 0.9))
            let other = try #require(interval(n - k, n, 0.9))
            #expect(abs(own.lower + other.upper - 1) < 1e-12 && abs(own.upper + other.lower - 1) < 1e-12)
            #expect(own.contains(own.estimate) && own.lower >= 0 && own.upper <= 1)
            let wider = try #require(interval(k, n, 0.99))
            #expect(wider.lower <= own.lower && own.upper <= wider.upper)
        }
    }
}
