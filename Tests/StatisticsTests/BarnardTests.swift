import Statistics
import Testing
import Values

@Suite struct BarnardTests {
    // scipy.stats.barnard_exact([[a, c], [b, d]], n=256), where rounding does not lose it tables that tie with the one
    // seen. Where it does (the first, the second and the fifth here), by fractions over all tables and a bounded search.
    @Test(arguments: [
        (8, 2, 1, 5, 0.016693115234375), (7, 8, 12, 3, 0.06821830932319468), (1, 9, 11, 3, 0.0008554458618164062),
        (0, 5, 5, 0, 0.001953125), (20, 40, 35, 30, 0.021896738002628393), (3, 0, 0, 3, 0.03125),
        (10, 5, 4, 11, 0.04278513230383396), (2, 10, 9, 8, 0.05883846804499626), (5, 1, 2, 4, 0.14599609375),
        (0, 6, 2, 40, 0.7777488555247303),
    ])
    func agrees(a: Int, b: Int, c: Int, d: Int, p: Double) {
        for (first, second) in [((a, b), (c, d)), ((c, d), (a, b)), ((b, a), (d, c))] {
            #expect(near(CountTests.barnard(first: first, second: second)?.p, p))
        }
    }

    /// All against none: (1/2)^n is the largest that π^m (1 − π)^n + π^n (1 − π)^m can be only where m = n.
    @Test func knowsTheSmallestPOfItsSizes() throws {
        let threes = try #require(CountTests.barnard(first: (1, 2), second: (2, 1)))
        #expect(near(threes.smallestPossible, 0.03125) && threes.canFire(at: 0.05))
        let twos = try #require(CountTests.barnard(first: (2, 0), second: (0, 2)))
        #expect(near(twos.p, 0.125) && near(twos.smallestPossible, 0.125) && !twos.canFire(at: 0.05))
        #expect(near(CountTests.barnard(first: (0, 6), second: (2, 40))?.smallestPossible, 1.3989374772332616e-08))
    }

    @Test func whatSaysNothing() {
        #expect(CountTests.barnard(first: (0, 0), second: (3, 1))?.p == 1)
        #expect(CountTests.barnard(first: (0, 4), second: (0, 3))?.p == 1)
        #expect(CountTests.barnard(first: (-1, 4), second: (0, 3)) == nil)
        #expect(CountTests.barnard(first: (600, 0), second: (0, 600)) == nil)
    }

    /// Whatever the common proportion, p is at most a level no more often than the level says.
    @Test(arguments: [0.02, 0.1, 0.31, 0.5, 0.77]) func keepsItsLevel(proportion: Double) throws {
        let (own, other) = (Binomial(trials: 6, chance: proportion), Binomial(trials: 5, chance: proportion))
        var alarms = [0.01: 0.0, 0.05: 0.0, 0.2: 0.0]
        for a in 0...6 {
            for b in 0...5 {
                let p = try #require(CountTests.barnard(first: (a, 6 - a), second: (b, 5 - b))).p
                for level in alarms.keys where p <= level {
                    alarms[level, default: 0] += own.probability(a) * other.probability(b)
                }
            }
        }
        for (level, chance) in alarms { #expect(chance <= level * (1 + 1e-9), "\(level) at \(proportion)") }
    }
}
