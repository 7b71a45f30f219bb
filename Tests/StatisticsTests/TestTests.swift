import Statistics
import Testing
import Values

@Suite struct TestTests {
    // scipy.stats.binomtest(k, n, p).pvalue
    @Test(arguments: [
        (3, 10, 0.5, 0.34375), (9, 10, 0.5, 0.021484375), (2, 15, 0.3, 0.25797028800588384), (0, 6, 0.5, 0.03125),
        (51, 235, 1.0 / 6, 0.043747970182399884),
    ])
    func binomial(k: Int, n: Int, chance: Double, p: Double) {
        #expect(near(CountTests.binomial(successes: k, trials: n, chance: chance)?.p, p))
    }

    @Test func fiveTossesCannotBeSignificant() throws {
        let five = try #require(CountTests.binomial(successes: 5, trials: 5))
        #expect(five.smallestPossible == 0.0625 && !five.canFire(at: 0.05))
        #expect(try #require(CountTests.sign([1, 2, 3, 1, 2, 0.5])).canFire(at: 0.05))
        #expect(try #require(CountTests.sign([1, -2, 0, 3])).p == 1)
        #expect(CountTests.binomial(successes: 0, trials: 0)?.p == 1)
    }

    // scipy.stats.fisher_exact([[a, b], [c, d]]).pvalue
    @Test(arguments: [
        (8, 2, 1, 5, 0.034965034965034975), (1, 9, 11, 3, 0.0027594561852200836), (0, 5, 5, 0, 0.007936507936507938),
        (3, 3, 3, 3, 1.0), (20, 40, 35, 30, 0.030139651400076656), (2, 0, 0, 4, 0.06666666666666667),
    ])
    func fisher(a: Int, b: Int, c: Int, d: Int, p: Double) {
        for (first, second) in [((a, b), (c, d)), ((c, d), (a, b)), ((b, a), (d, c))] {
            #expect(near(CountTests.fisher(first: first, second: second)?.p, p))
        }
        // Rows and columns change places.
        #expect(near(CountTests.fisher(first: (a, c), second: (b, d))?.p, p))
    }

    @Test func fisherKnowsWhatItsTotalsAllow() {
        #expect(near(CountTests.fisher(first: (2, 0), second: (0, 4))?.smallestPossible, 1.0 / 15))
        #expect(CountTests.fisher(first: (0, 0), second: (0, 0))?.p == 1)
        #expect(CountTests.fisher(first: (-1, 0), second: (0, 0)) == nil)
    }

    // scipy.stats.binomtest(25, 30, 20 / 30).pvalue
    @Test func rates() {
        #expect(near(CountTests.rates(first: (5, 10), second: (25, 20))?.p, 0.05424917304313218))
        #expect(CountTests.rates(first: (5, 0), second: (12, 20)) == nil)
    }

    // scipy.stats.mannwhitneyu(second, first, method='exact')
    @Test func mannWhitneyWithoutTies() throws {
        let small = try #require(MannWhitney(first: [19, 22, 16, 29, 24], second: [20, 11, 17, 12]))
        #expect(small.u == 3 && near(small.result.p, 0.1111111111111111))
        let least = try #require(MannWhitney(first: [1.1, 2.2, 3.3], second: [4.4, 5.5, 6.6]))
        #expect(least.u == 9 && near(least.result.p, 0.1) && near(least.result.smallestPossible, 0.1))
        let x = [-0.802, -1.324, -0.248, 0.42, 1.136, 0.11, -0.553, -0.785, 0.749, 1.635, 0.273, -1.233, -0.958, 1.6]
        let y = [1.853, 2.576, -1.753, 0.662, 1.814, 2.152, 1.454, 2.297, 1.09, 1.351, 0.979]
        let larger = try #require(MannWhitney(first: x, second: y))
        #expect(larger.u == 126 && near(larger.result.p, 0.006216628527841342))
        // numpy.median(numpy.subtract.outer(y, x))
        #expect(near(larger.shift, 1.5445))
    }

    /// Counted over every choice of midranks, with scipy.stats.rankdata.
    @Test func mannWhitneyWithTies() throws {
        let first = try #require(MannWhitney(first: [1, 2, 2, 3, 3, 5], second: [2, 3, 4, 4, 6, 6, 7]))
        #expect(first.u == 34 && near(first.result.p, 0.06701631701631702))
        #expect(near(first.result.smallestPossible, 0.0005827505827505828))
        let second = try #require(MannWhitney(first: [0, 0, 0, 1], second: [1, 1, 2]))
        #expect(second.u == 11 && near(second.result.p, 0.11428571428571428))
        #expect(near(second.result.smallestPossible, 0.02857142857142857))
        #expect(MannWhitney(first: [], second: [1]) == nil)
    }

    // scipy.stats.permutation_test((first, second), |mean difference|, n_resamples=inf, alternative='greater')
    @Test func permutations() throws {
        let first = try #require(PermutationTest(first: [3.1, 2.4, 5.0, 4.4], second: [6.2, 5.9, 4.8, 7.7, 6.6]))
        #expect(
            near(first.difference, 2.515) && near(first.result.p, 0.023809523809523808) && first.result.method == .exact
        )
        let least = try #require(PermutationTest(first: [1, 2, 3], second: [4, 5, 6]))
        #expect(near(least.result.p, 0.1) && near(least.result.smallestPossible, 0.1))
        #expect(
            near(
                PermutationTest(first: [10, 12, 9, 11, 14, 13], second: [11, 15, 17, 12, 16, 18])?.result.p,
                0.05194805194805195))
        // permutation_type='samples'
        #expect(near(PermutationTest(differences: [0.5, -0.2, 1.1, 0.9, 0.3, -0.1, 0.8])?.result.p, 0.078125))
    }

    @Test func samplingAgreesWithCountingWithinItsError() throws {
        let first = (0..<12).map { Double($0 * 7 % 12) }
        let second = (0..<12).map { Double($0 * 5 % 12) + 3 }
        let sampled = try #require(PermutationTest(first: first, second: second, seed: 9))
        guard case .monteCarlo(let draws, let error) = sampled.result.method else {
            Issue.record("C(24, 12) arrangements should be sampled")
            return
        }
        #expect(draws == PermutationTest.draws)
        // scipy.stats.permutation_test, n_resamples=inf over all 2 704 156 arrangements
        #expect(abs(sampled.result.p - 0.06200973612469103) < 5 * error)
        #expect(PermutationTest(first: first, second: second, seed: 9) == sampled)
    }

    // Holm by hand; scipy.stats.false_discovery_control(p)
    @Test func manyQuestions() {
        let p = [0.01, 0.04, 0.03, 0.005, 0.5]
        #expect(zip(MultipleTests.holm(p), [0.04, 0.09, 0.09, 0.025, 0.5]).allSatisfy { near($0, $1, 1e-14) })
        #expect(
            zip(MultipleTests.benjaminiHochberg(p), [0.025, 0.05, 0.05, 0.025, 0.5]).allSatisfy { near($0, $1, 1e-14) })
        #expect(MultipleTests.holm([]).isEmpty)
    }

    @Test(arguments: UInt64(1)...25) func labelsAndOrderDoNotMatter(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let a = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            Double(Int.random(in: 0...9, using: &generator))
        }
        let b = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            Double(Int.random(in: 0...9, using: &generator))
        }
        let ranks = try #require(MannWhitney(first: a, second: b))
        let swapped = try #require(
            MannWhitney(first: b.shuffled(using: &generator), second: a.shuffled(using: &generator)))
        #expect(ranks.u + swapped.u == Double(a.count * b.count))
        #expect(near(ranks.result.p, swapped.result.p) && near(ranks.shift, -swapped.shift))
        // Any increasing map keeps the ranks; mirroring keeps p.
        #expect(
            near(MannWhitney(first: a.map { $0 * $0 * $0 }, second: b.map { $0 * $0 * $0 })?.result.p, ranks.result.p))
        #expect(near(MannWhitney(first: a.map { -$0 }, second: b.map { -$0 })?.result.p, ranks.result.p))
        let means = try #require(PermutationTest(first: a, second: b))
        #expect(
            PermutationTest(first: a.map { 4 * $0 + 16 }, second: b.map { 4 * $0 + 16 })?.result == means.result)
        #expect(PermutationTest(first: b.shuffled(using: &generator), second: a)?.result == means.result)
        // Bit by bit, whatever the order.
        #expect(MannWhitney(first: a.shuffled(using: &generator), second: b.shuffled(using: &generator)) == ranks)
        #expect(PermutationTest(first: a.shuffled(using: &generator), second: b.shuffled(using: &generator)) == means)
        #expect(means.result.p >= means.result.smallestPossible && ranks.result.p >= ranks.result.smallestPossible)
    }

    /// Drawn rather than counted: the order of the data, and which group is called the first, change no bit.
    @Test(arguments: UInt64(1)...3) func drawsDoNotDependOnOrder(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let a = (0..<14).map { _ in Double.random(in: 0...1, using: &generator) }
        let b = (0..<11).map { _ in Double.random(in: 0...1.4, using: &generator) }
        let own = try #require(PermutationTest(first: a, second: b))
        #expect(PermutationTest(first: a.shuffled(using: &generator), second: b.shuffled(using: &generator)) == own)
        let swapped = try #require(PermutationTest(first: b, second: a))
        #expect(swapped.result == own.result && swapped.difference == -own.difference)
        let differences = (0..<20).map { _ in Double.random(in: -1...1.5, using: &generator) }
        let pairs = try #require(PermutationTest(differences: differences))
        #expect(PermutationTest(differences: differences.shuffled(using: &generator)) == pairs)
        #expect(PermutationTest(differences: differences.map { -$0 })?.result == pairs.result)
    }

    /// Over all ways to deal four and five values out, with ties or without, p is at most a level no more often than the
    /// level says; without ties exactly as often as some p allows.
    @Test(arguments: [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 2, 2, 2, 3, 4, 4, 5]] as [[Double]])
    func rankTestsKeepTheirLevel(values: [Double]) throws {
        var p: [Double] = []
        for mask in 0..<512 where mask.nonzeroBitCount == 4 {
            let first = (0..<9).filter { mask >> $0 & 1 == 1 }.map { values[$0] }
            let second = (0..<9).filter { mask >> $0 & 1 == 0 }.map { values[$0] }
            p.append(try #require(MannWhitney(first: first, second: second)).result.p)
        }
        #expect(p.count == 126)
        for level in Set(p).union([0.01, 0.05, 0.1]) {
            let share = Double(p.count { $0 <= level }) / 126
            #expect(share <= level + 1e-12)
            if p.contains(level) { #expect(near(share, level)) }
        }
    }
}
