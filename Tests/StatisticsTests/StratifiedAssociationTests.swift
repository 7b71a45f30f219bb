import Statistics
import Testing
import Values

/// Expected values: ranks by scipy.stats.rankdata, p over itertools.product of every stratum's permutations, intervals by
/// the formula with scipy.stats.norm.ppf.
@Suite struct StratifiedAssociationTests {
    typealias Stratum = StratifiedAssociation.Stratum

    @Test func oneStratumIsSpearmans() throws {
        let found = try #require(
            StratifiedAssociation([Stratum(x: [1, 2, 3, 4, 5, 6, 7], y: [2, 1, 4, 3, 7, 5, 6])]))
        #expect(near(found.coefficient, 0.8214285714285715) && near(found.result.p, 0.034126984126984124))
        #expect(near(found.result.smallestPossible, 2.0 / 5040))
        let interval = try #require(found.interval())
        #expect(near(interval.lower, 0.02788821162717582) && near(interval.upper, 0.9798781551475122))
    }

    @Test func severalStrata() throws {
        let two = try #require(
            StratifiedAssociation([
                Stratum(x: [1, 2, 3, 4, 5], y: [2, 1, 3, 5, 4]), Stratum(x: [7, 5, 6, 9], y: [1, 0, 3, 4]),
            ]))
        #expect(near(two.coefficient, 0.8) && near(two.result.p, 0.027083333333333334))
        #expect(near(two.result.smallestPossible, 0.0006944444444444445))
        let interval = try #require(two.interval())
        #expect(near(interval.lower, 0.09130952033621391) && near(interval.upper, 0.970779676346031))
        let tied = try #require(
            StratifiedAssociation([
                Stratum(x: [1, 2, 3, 4], y: [2, 1, 4, 3]), Stratum(x: [10, 30, 20], y: [5, 9, 9]),
                Stratum(x: [1, 2, 3], y: [3, 2, 1]),
            ]))
        #expect(near(tied.coefficient, 0.20444886072092186) && near(tied.result.p, 0.625))
        #expect(near(tied.result.smallestPossible, 0.004629629629629629))
    }

    /// Two communities in each of which nothing goes together, one on a higher level in both: a correlation of all points
    /// would be near 1.
    @Test func aDifferenceOfLevelsIsNoAssociation() throws {
        let low = Stratum(x: [1, 2, 3, 4], y: [2, 4, 1, 3])
        let high = Stratum(x: low.x.map { $0 + 100 }, y: low.y.map { $0 + 100 })
        #expect(abs(try #require(StratifiedAssociation([low, high])).coefficient) < 1e-12)
    }

    @Test func aPerfectOrderHasAnIntervalToo() throws {
        let values = (1...8).map(Double.init)
        let rising = try #require(StratifiedAssociation([Stratum(x: values, y: values)])?.interval())
        #expect(rising.upper == 1 && near(rising.lower, 0.815875570891663))
        let falling = try #require(StratifiedAssociation([Stratum(x: values, y: values.reversed())])?.interval())
        #expect(falling.lower == -1 && near(falling.upper, -0.815875570891663))
    }

    @Test func whatSaysNothing() {
        #expect(StratifiedAssociation([]) == nil)
        #expect(StratifiedAssociation([Stratum(x: [1], y: [1])]) == nil)
        #expect(StratifiedAssociation([Stratum(x: [1, 2, 3], y: [4, 4, 4])]) == nil)
        #expect(StratifiedAssociation([Stratum(x: [1, 2], y: [4])]) == nil)
        #expect(StratifiedAssociation([Stratum(x: [1, .nan], y: [4, 5])]) == nil)
        #expect(StratifiedAssociation([Stratum(x: [1, 2, 3], y: [1, 2, 3])])?.interval() == nil)
    }

    // 2/4! = 0.083, 2/5! = 0.0167, 2/6! = 0.0028, 2/7! = 0.0004
    @Test func theFewestPoints() {
        #expect(StratifiedAssociation.fewestPoints(level: 0.05) == 5)
        #expect(StratifiedAssociation.fewestPoints(level: 0.05, questions: 4) == 6)
        #expect(StratifiedAssociation.fewestPoints(level: 0.05, questions: 18) == 6)
        #expect(StratifiedAssociation.fewestPoints(level: 0.05, questions: 19) == 7)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func neitherOrderMatters(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let strata = (0..<3).map { _ in
            let points = (0..<Int.random(in: 2...5, using: &generator)).map { _ in
                (Double(Int.random(in: 0...5, using: &generator)), Double(Int.random(in: 0...5, using: &generator)))
            }
            return points
        }
        func associate(_ strata: [[(Double, Double)]]) -> StratifiedAssociation? {
            StratifiedAssociation(strata.map { Stratum(x: $0.map(\.0), y: $0.map(\.1)) })
        }
        let shuffled = strata.shuffled(using: &generator).map { $0.shuffled(using: &generator) }
        #expect(associate(strata) == associate(shuffled))
        // Ranks do not feel a rising change of scale.
        #expect(associate(strata) == associate(strata.map { $0.map { (3 * $0.0 + 1, $0.1 * 7) } }))
    }
}
