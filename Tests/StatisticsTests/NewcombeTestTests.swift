import Statistics
import Testing
import Values

@Suite struct NewcombeTestTests {
    /// At the level that the test gives, the interval must end exactly at zero.
    @Test(arguments: 0..<200 as Range<UInt64>) func theIntervalOfThatLevelEndsAtZero(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        func count() -> (successes: Int, trials: Int) {
            let trials = Int.random(in: 1...60, using: &generator)
            return (Int.random(in: 0...trials, using: &generator), trials)
        }
        let (first, second) = (count(), count())
        let p = try #require(NewcombeTest.change(from: first, to: second))
        #expect((0...1).contains(p))
        // Nearer to 1 or to 0 the confidence itself has too few digits to ask with.
        guard p > 1e-9, p < 0.999 else { return }
        let interval = try #require(
            ProportionIntervals.difference(from: first, to: second, confidence: 1 - p))
        #expect(abs(interval.estimate > 0 ? interval.lower : interval.upper) < 1e-6)
    }

    @Test(arguments: 0..<100 as Range<UInt64>) func turningTheGroupsOrTheCountsChangesNothing(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let (n, m) = (Int.random(in: 1...40, using: &generator), Int.random(in: 1...40, using: &generator))
        let (a, b) = (Int.random(in: 0...n, using: &generator), Int.random(in: 0...m, using: &generator))
        let p = try #require(NewcombeTest.change(from: (a, n), to: (b, m)))
        let turned = try #require(NewcombeTest.change(from: (b, m), to: (a, n)))
        let failures = try #require(NewcombeTest.change(from: (n - a, n), to: (m - b, m)))
        #expect(abs(p - turned) < 1e-12)
        #expect(abs(p - failures) < 1e-9)
    }

    @Test func nothingWithoutTrials() {
        #expect(NewcombeTest.change(from: (0, 0), to: (1, 2)) == nil)
        #expect(NewcombeTest.against(0.5, (3, 2)) == nil)
        #expect(NewcombeTest.against(1.5, (1, 2)) == nil)
    }

    /// By scipy.optimize.brentq on Newcombe's formula.
    @Test(arguments: [
        ((30, 60), (53, 60), 5.503850396182177e-06), ((62, 101), (5, 6), 0.28122628137449845),
        ((0, 8), (8, 8), 1.1090722415266251e-05), ((10, 20), (9, 20), 0.7514782859216835),
        ((62, 101), (9, 24), 0.033068395417501076), ((1, 10), (0, 3), 0.5831200139301724), ((3, 6), (5, 10), 1),
    ])
    func ofAChange(first: (Int, Int), second: (Int, Int), expected: Double) throws {
        let p = try #require(NewcombeTest.change(from: first, to: second))
        #expect(abs(p - expected) <= 1e-10 * expected)
    }

    /// scipy.stats.norm on the score statistic.
    @Test(arguments: [
        (0.75, (9, 24), 2.2090496998585445e-05), (0.75, (5, 6), 0.6373518882339368),
        (0.8, (53, 60), 0.10658316957488781), (0.9, (3, 30), 2.5742666636975828e-48), (0.5, (4, 8), 1), (1, (4, 5), 0),
    ])
    func ofATarget(share: Double, count: (Int, Int), expected: Double) throws {
        let p = try #require(NewcombeTest.against(share, count))
        #expect(abs(p - expected) <= 1e-10 * expected)
    }
}
