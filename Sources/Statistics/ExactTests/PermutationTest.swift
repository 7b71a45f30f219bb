import Values

/// Whether a difference of means could come from shuffling alone. Exact while the arrangements can be counted, else a
/// seeded sample of them, whose p counts the data themselves as one arrangement and so is never zero.
package struct PermutationTest: Hashable, Sendable {
    /// Up to so many arrangements are all counted.
    package static let mostArrangements = 200_000
    package static let draws = 20_000

    /// The mean of the second group less that of the first; for pairs, the mean difference.
    package let difference: Double
    package let result: TestResult

    /// Two separate groups: every way to deal the values out again. Nil for an empty group or a value not finite.
    package init?(first: [Double], second: [Double], seed: UInt64 = 1) {
        // Ascending, so that neither the order of the data nor which group comes first changes what is drawn.
        let all = (first + second).sorted()
        guard all.allSatisfy(\.isFinite), let before = Descriptive.mean(first.sorted()),
            let after = Descriptive.mean(second.sorted())
        else { return nil }
        let (n, k) = (all.count, min(first.count, second.count))
        let total = Descriptive.sum(all)
        func difference(_ sum: Double) -> Double { sum / Double(k) - (total - sum) / Double(n - k) }
        self.difference = after - before
        // Sums in another order differ in their last digits; arrangements that near are the same.
        let slack = 1e-12 * all.reduce(0) { max($0, abs($1)) }
        let seen = abs(after - before) - slack
        if let ways = Combinatorics.choose(n, k, upTo: Self.mostArrangements) {
            var distances: [Double] = []
            distances.reserveCapacity(ways)
            Combinatorics.forEachChoice(n, k) { choice in
                distances.append(abs(difference(choice.reduce(0) { $0 + all[$1] })))
            }
            result = Self.exact(distances, seen: seen, slack: slack)
        } else {
            var generator = SplitMix64(seed: seed)
            var values = all
            result = Self.sampled(seen: seen) {
                // The first k places of a Fisher–Yates shuffle are a fair choice.
                var sum = 0.0
                for index in 0..<k {
                    values.swapAt(index, Int.random(in: index..<n, using: &generator))
                    sum += values[index]
                }
                return abs(difference(sum))
            }
        }
    }

    /// Pairs: every way to turn the differences' signs. Nil without differences or for one not finite.
    package init?(differences: [Double], seed: UInt64 = 1) {
        guard let mean = Descriptive.mean(differences.sorted()), differences.allSatisfy(\.isFinite) else { return nil }
        difference = mean
        let sizes = differences.map(abs).sorted()
        let count = Double(sizes.count)
        let slack = 1e-12 * (sizes.last ?? 0)
        let seen = abs(mean) - slack
        if sizes.count < 18 {
            let distances = (0..<1 << sizes.count).map { signs in
                abs(sizes.indices.reduce(0.0) { $0 + (signs >> $1 & 1 == 0 ? sizes[$1] : -sizes[$1]) }) / count
            }
            result = Self.exact(distances, seen: seen, slack: slack)
        } else {
            var generator = SplitMix64(seed: seed)
            result = Self.sampled(seen: seen) {
                abs(sizes.reduce(0.0) { $0 + (generator.next() & 1 == 0 ? $1 : -$1) }) / count
            }
        }
    }

    private static func exact(_ distances: [Double], seen: Double, slack: Double) -> TestResult {
        func share(_ limit: Double) -> Double { Double(distances.count { $0 >= limit }) / Double(distances.count) }
        return TestResult(p: share(seen), smallestPossible: share((distances.max() ?? 0) - slack))
    }

    static func sampled(seen: Double, _ draw: () -> Double) -> TestResult {
        var asFar = 0
        for _ in 0..<draws where draw() >= seen { asFar += 1 }
        let p = Double(asFar + 1) / Double(draws + 1)
        return TestResult(
            p: p, smallestPossible: 1 / Double(draws + 1),
            method: .monteCarlo(draws: draws, standardError: (p * (1 - p) / Double(draws)).squareRoot()))
    }
}
