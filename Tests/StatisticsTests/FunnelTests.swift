import Statistics
import Testing
import Values

@Suite struct FunnelTests {
    /// From the exact binomial, in rational arithmetic (Python's fractions).
    @Test(
        arguments: [
            (10, 0.5, [0.000240000, 0.132444444, 0.867555556, 0.999760000]),
            (10, 0.2, [0.000000000, 0.000000000, 0.529493883, 0.697536040]),
            (40, 0.5, [0.246409692, 0.331824111, 0.668175889, 0.753590308]),
            (40, 0.2, [0.016307910, 0.070782040, 0.344133830, 0.424884574]),
            (100, 0.5, [0.341215884, 0.396824042, 0.603175958, 0.658784116]),
            (100, 0.2, [0.080978253, 0.119742233, 0.286476085, 0.336765852]),
        ] as [(Int, Double, [Double])])
    func limitsAgreeWithTheExactBinomial(trials: Int, share: Double, expected: [Double]) throws {
        let limits = try funnel(share)
        let alarm = try #require(limits.limits(trials: trials, level: 0.998))
        let warning = try #require(limits.limits(trials: trials, level: 0.95))
        let found = [alarm.lowerBound, warning.lowerBound, warning.upperBound, alarm.upperBound]
        for (found, expected) in zip(found, expected) { #expect(abs(found - expected) < 1e-8, "\(found) \(expected)") }
    }

    @Test(arguments: [0.0, 0.03, 0.5, 1.0])
    func limitsNarrowAndHoldTheShare(share: Double) throws {
        var before = 0.0...1.0
        for trials in [1, 5, 20, 80, 320] {
            let range = try #require(try funnel(share).limits(trials: trials, level: 0.95))
            #expect(
                range.contains(share) && range.upperBound - range.lowerBound <= before.upperBound - before.lowerBound)
            before = range
        }
    }

    /// Nine of ten heads are rarer than one in forty, eight of ten are not; the same holds of tails.
    @Test func aPointIsOutsideWhereChanceSaysSo() throws {
        let range = try #require(try funnel(0.5).limits(trials: 10, level: 0.95))
        #expect(range.contains(0.8) && !range.contains(0.9) && range.contains(0.2) && !range.contains(0.1))
    }

    private func funnel(_ centre: Double) throws -> Funnel {
        try #require(Funnel(successes: [0], trials: [1], centre: centre))
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
