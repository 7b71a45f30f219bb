import Values

/// Whether two series rise and fall together, by ranks.
package struct Association: Hashable, Sendable {
    /// Every order is counted up to so many points, by ρ and by τ with ties; beyond it a seeded sample is.
    package static let mostExactSpearman = 12
    package static let mostExactKendall = 9

    /// From −1 to 1.
    package let coefficient: Double
    package let result: TestResult

    /// Spearman's ρ: the correlation of the ranks. Nil for fewer than two points, lists of different length, a value that
    /// is not finite, or a series that never changes.
    package static func spearman(_ x: [Double], _ y: [Double], seed: UInt64 = 1) -> Association? {
        guard isValid(x, y) else { return nil }
        let pairs = canonical(x, y)
        let (a, b) = (centred(pairs.map(\.0)), centred(pairs.map(\.1)))
        let scale = (Descriptive.sum(a.map { $0 * $0 }) * Descriptive.sum(b.map { $0 * $0 })).squareRoot()
        func coefficient(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } / scale }
        guard x.count <= mostExactSpearman else { return Association(a, b, seed: seed, upTo: 0, coefficient) }
        let exact = RankProducts(pairs.map { Int(2 * $0.0) }, pairs.map { Int(2 * $0.1) })
        return Association(coefficient: min(1, max(-1, coefficient(a, b))), result: exact.result)
    }

    /// Kendall's τ-b, which allows for ties. Nil as for `spearman`, and above 500 points, whose pairs take too long to
    /// count. Without ties p is exact.
    package static func kendall(_ x: [Double], _ y: [Double], seed: UInt64 = 1) -> Association? {
        guard isValid(x, y), x.count <= 500 else { return nil }
        let ordered = canonical(x, y)
        let (a, b) = (ordered.map(\.0), ordered.map(\.1))
        let pairs = x.count * (x.count - 1) / 2
        let (tiedX, tiedY) = (ties(a), ties(b))
        let scale = (Double(pairs - tiedX) * Double(pairs - tiedY)).squareRoot()
        if tiedX == 0, tiedY == 0 {
            let score = concordance(a, b)
            let inversions = inversionChances(x.count)
            func p(_ distance: Int) -> Double {
                Descriptive.sum(inversions.indices.filter { abs(pairs - 2 * $0) >= distance }.map { inversions[$0] })
            }
            return Association(
                coefficient: Double(score) / scale, result: TestResult(p: p(abs(score)), smallestPossible: p(pairs)))
        }
        return Association(a, b, seed: seed, upTo: mostExactKendall) { Double(concordance($0, $1)) / scale }
    }

    private init(coefficient: Double, result: TestResult) {
        self.coefficient = coefficient
        self.result = result
    }

    /// Against every order of the second series, or a sample of them.
    private init(
        _ a: [Double], _ b: [Double], seed: UInt64, upTo mostExact: Int, _ statistic: ([Double], [Double]) -> Double
    ) {
        coefficient = min(1, max(-1, statistic(a, b)))
        // Products summed in another order differ in their last digits.
        let seen = abs(coefficient) - 1e-12
        guard a.count > mostExact else {
            var distances: [Double] = []
            Combinatorics.forEachOrder(b) { distances.append(abs(statistic(a, $0))) }
            let farthest = (distances.max() ?? 0) - 1e-12
            func share(_ limit: Double) -> Double { Double(distances.count { $0 >= limit }) / Double(distances.count) }
            result = TestResult(p: share(seen), smallestPossible: share(farthest))
            return
        }
        var generator = SplitMix64(seed: seed)
        // From one start, whichever order the pairs came in.
        var shuffled = b.sorted()
        result = PermutationTest.sampled(seen: seen) {
            shuffled.shuffle(using: &generator)
            return abs(statistic(a, shuffled))
        }
    }

    private static func isValid(_ x: [Double], _ y: [Double]) -> Bool {
        x.count == y.count && x.count > 1 && (x + y).allSatisfy(\.isFinite) && x.contains { $0 != x[0] }
            && y.contains { $0 != y[0] }
    }

    /// The pairs of ranks, ascending: the order in which pairs come says nothing, and shall move no digit.
    private static func canonical(_ x: [Double], _ y: [Double]) -> [(Double, Double)] {
        zip(Descriptive.ranks(x), Descriptive.ranks(y)).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }

    private static func centred(_ ranks: [Double]) -> [Double] {
        let mean = Double(ranks.count + 1) / 2
        return ranks.map { $0 - mean }
    }

    /// Pairs in the same order less pairs in opposite order.
    private static func concordance(_ a: [Double], _ b: [Double]) -> Int {
        var score = 0
        for i in a.indices {
            for j in 0..<i {
                let product = (a[i] - a[j]) * (b[i] - b[j])
                score += product > 0 ? 1 : product < 0 ? -1 : 0
            }
        }
        return score
    }

    /// Pairs that are equal.
    private static func ties(_ ranks: [Double]) -> Int {
        Dictionary(grouping: ranks, by: \.self).values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    }

    /// The chance of each number of inversions in a random order of n: item k adds 0 to k − 1 of them, all as likely.
    /// Only the rising half is summed and then mirrored, as the running sum would lose the small chances while falling.
    private static func inversionChances(_ n: Int) -> [Double] {
        var chances = [1.0]
        for item in 2...n {
            var next = Array(repeating: 0.0, count: chances.count + item - 1)
            var window = 0.0
            for index in 0...next.count / 2 where index < next.count {
                if index < chances.count { window += chances[index] }
                if index >= item { window -= chances[index - item] }
                next[index] = window / Double(item)
                next[next.count - 1 - index] = next[index]
            }
            chances = next
        }
        return chances
    }
}
