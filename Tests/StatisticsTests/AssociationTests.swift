import Statistics
import Testing
import Values

@Suite struct AssociationTests {
    static let x: [Double] = [1, 2, 3, 4, 5, 6, 7]
    static let y: [Double] = [2, 1, 4, 3, 7, 5, 6]
    static let tiedX: [Double] = [1, 2, 2, 3, 4, 5]
    static let tiedY: [Double] = [2, 1, 3, 3, 5, 4]

    // scipy.stats.spearmanr; p over all itertools.permutations
    @Test func spearman() {
        let plain = Association.spearman(Self.x, Self.y)
        #expect(near(plain?.coefficient, 0.8214285714285715) && near(plain?.result.p, 0.034126984126984124))
        let tied = Association.spearman(Self.tiedX, Self.tiedY)
        #expect(near(tied?.coefficient, 0.8088235294117647) && near(tied?.result.p, 0.06111111111111111))
    }

    // scipy.stats.kendalltau(x, y, method='exact'); with ties p over all itertools.permutations
    @Test func kendall() {
        let plain = Association.kendall(Self.x, Self.y)
        #expect(near(plain?.coefficient, 0.6190476190476191) && near(plain?.result.p, 0.06904761904761905))
        let pairs = Association.kendall((0..<12).map(Double.init), [1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10])
        #expect(near(pairs?.result.p, 4.4129288920955584e-05))
        let reversed = Association.kendall((0..<30).map(Double.init), (0..<30).map { -Double($0) })
        #expect(reversed?.coefficient == -1 && near(reversed?.result.p, 7.539975257631811e-33))
        let order: [Double] = [
            26, 20, 23, 3, 27, 12, 17, 28, 18, 10, 0, 25, 11, 13, 8, 15, 9, 6, 1, 2, 29, 16, 14, 4, 7, 22, 5, 21, 19,
            24,
        ]
        let mixed = Association.kendall((0..<30).map(Double.init), order)
        #expect(near(mixed?.coefficient, -0.11724137931034484) && near(mixed?.result.p, 0.37554633823535133))
        let tied = Association.kendall(Self.tiedX, Self.tiedY)
        #expect(near(tied?.coefficient, 0.6428571428571429) && near(tied?.result.p, 0.11666666666666667))
    }

    @Test func whatCannotBeCorrelated() {
        #expect(Association.spearman([1], [1]) == nil)
        #expect(Association.spearman([1, 2], [1, 2, 3]) == nil)
        #expect(Association.kendall([1, 2, 3], [4, 4, 4]) == nil)
        #expect(Association.kendall([1, 2, .nan], [4, 5, 6]) == nil)
    }

    @Test func threePointsCanNeverBeSignificant() {
        #expect(near(Association.spearman([1, 2, 3], [1, 2, 3])?.result.smallestPossible, 1.0 / 3))
        #expect(near(Association.kendall([1, 2, 3], [1, 2, 3])?.result.smallestPossible, 1.0 / 3))
    }

    @Test(arguments: UInt64(1)...20) func pairsInAnyOrderAndEitherWayRound(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let pairs = (0..<Int.random(in: 3...7, using: &generator)).map { _ in
            (Double(Int.random(in: 0...5, using: &generator)), Double(Int.random(in: 0...5, using: &generator)))
        }
        let shuffled = pairs.shuffled(using: &generator)
        for measure in [Association.spearman, Association.kendall] {
            let own = measure(pairs.map(\.0), pairs.map(\.1), 1)
            let other = measure(shuffled.map(\.1), shuffled.map { 2 * $0.0 - 7 }, 1)
            let mirrored = measure(pairs.map(\.0), pairs.map { -$0.1 }, 1)
            #expect((own == nil) == (other == nil))
            guard let own, let other, let mirrored else { continue }
            #expect(
                abs(own.coefficient - other.coefficient) < 1e-12 && abs(own.coefficient + mirrored.coefficient) < 1e-12)
            #expect(near(own.result.p, other.result.p) && near(own.result.p, mirrored.result.p))
        }
    }
}
