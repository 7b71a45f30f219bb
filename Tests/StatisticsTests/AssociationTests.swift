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

    /// Over all 3 628 800 orders, in NumPy.
    @Test(
        arguments: [
            ([2, 1, 4, 3, 7, 5, 6, 10, 8, 9], 0.9030303030303028, 0.0008074294532627866),
            ([3, 6, 1, 9, 2, 8, 4, 10, 5, 7], 0.3939393939393939, 0.2631602733686067),
        ] as [([Double], Double, Double)])
    func spearmanOfTen(y: [Double], coefficient: Double, p: Double) {
        let found = Association.spearman((1...10).map(Double.init), y)
        #expect(near(found?.coefficient, coefficient) && near(found?.result.p, p))
        #expect(near(found?.result.smallestPossible, 2.0 / 3_628_800))
    }

    @Test func spearmanOfTenWithTies() {
        let tied = Association.spearman([1, 1, 2, 3, 3, 3, 4, 5, 6, 6], [2, 1, 1, 3, 5, 4, 4, 4, 7, 2])
        #expect(near(tied?.coefficient, 0.6006289308176102) && near(tied?.result.p, 0.07106481481481482))
        #expect(near(tied?.result.smallestPossible, 3.968253968253968e-05))
    }

    @Test func theMostThatIsCountedAndThenDrawn() throws {
        let rising = (1...12).map(Double.init)
        let exact = try #require(Association.spearman(rising, rising))
        #expect(exact.coefficient == 1 && near(exact.result.p, 2.0 / 479_001_600) && exact.result.method == .exact)
        let pairs = (0..<13).map { (Double($0), Double($0 * 5 % 13)) }
        let drawn = try #require(Association.spearman(pairs.map(\.0), pairs.map(\.1), seed: 4))
        guard case .monteCarlo = drawn.result.method else {
            Issue.record("thirteen points should be drawn")
            return
        }
        let backwards = pairs.reversed()
        #expect(Association.spearman(backwards.map(\.0), backwards.map(\.1), seed: 4) == drawn)
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
