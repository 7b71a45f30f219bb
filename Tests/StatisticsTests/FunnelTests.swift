import Statistics
import Testing
import Values

@Suite struct FunnelTests {
    // [scipy.stats.binom.ppf((1 ± level) / 2, n, centre)]
    @Test(arguments: [
        (3, 0.4, (0, 3), (0, 3)), (5, 0.4, (0, 4), (0, 5)), (20, 0.4, (4, 12), (2, 15)), (100, 0.1, (5, 16), (2, 20)),
        (1000, 0.1, (82, 119), (72, 130)),
    ])
    func exactLimits(trials: Int, centre: Double, inner: (Int, Int), outer: (Int, Int)) throws {
        let funnel = try #require(Funnel(successes: [0], trials: [trials], centre: centre))
        let size = Double(trials)
        #expect(funnel.limits(trials: trials, level: 0.95) == Double(inner.0) / size...Double(inner.1) / size)
        #expect(funnel.limits(trials: trials, level: 0.998) == Double(outer.0) / size...Double(outer.1) / size)
    }

    @Test func communitiesAroundTheirCommonCentre() throws {
        // 40 of 100 in all; of 20, from 4 to 12 lie within 95 %, from 2 to 15 within 99.8 %.
        let funnel = try #require(Funnel(successes: [8, 13, 3, 16, 0, 0], trials: [20, 20, 20, 20, 0, 20]))
        #expect(funnel.centre == 0.4)
        #expect(funnel.points.map { $0?.beyond } == [nil, 0.95, 0.95, 0.998, nil, 0.998])
        #expect(funnel.points[4] == nil && funnel.points[1]?.isHigh == true && funnel.points[2]?.isHigh == false)
        #expect(try #require(Funnel(successes: [3], trials: [3], centre: 0.4)).points[0]?.isTooSmall == true)
        #expect(try #require(Funnel(successes: [3], trials: [20], centre: 0.4)).points[0]?.isTooSmall == false)
        #expect(Funnel(successes: [2], trials: [1]) == nil && Funnel(successes: [0], trials: [0]) == nil)
        #expect(Funnel(successes: [1], trials: [1], centre: 1.2) == nil && funnel.limits(trials: 0, level: 0.95) == nil)
    }

    /// A community of the centre's own chance lies outside no more often than the levels allow, on either side.
    @Test(arguments: [1, 4, 17, 60, 300]) func keepsItsLevels(trials: Int) throws {
        for centre in [0.02, 0.3, 0.5, 0.93] {
            let funnel = try #require(Funnel(successes: [0], trials: [trials], centre: centre))
            let distribution = Binomial(trials: trials, chance: centre)
            for level in Funnel.levels {
                let limits = try #require(funnel.limits(trials: trials, level: level))
                let outside = (0...trials).filter { !limits.contains(Double($0) / Double(trials)) }
                for side in [
                    outside.filter { Double($0) > centre * Double(trials) },
                    outside.filter { Double($0) < centre * Double(trials) },
                ] {
                    #expect(side.reduce(0) { $0 + distribution.probability($1) } <= (1 - level) / 2 * (1 + 1e-9))
                }
            }
        }
    }
}
