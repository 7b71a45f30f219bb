/// Whether one group tends to have larger values than another, by ranks.
///
/// The distribution is exact, also with ties: it is that of the rank sum over all ways to draw the first group from the
/// values as they are. p is the share of ways whose sum lies as far from its mean as the one seen.
package struct MannWhitney: Hashable, Sendable {
    /// Pairs in which the second group's value is larger, ties counting half.
    package let u: Double
    package let result: TestResult
    /// The median of all differences, second less first (Hodges and Lehmann): by how much the second group is larger.
    package let shift: Double

    /// More values than this in all, and the counting takes too long.
    package static let mostValues = 200

    /// Nil when a group is empty, a value is not finite, or there are more than `mostValues`.
    package init?(first: [Double], second: [Double]) {
        let all = first + second
        guard !first.isEmpty, !second.isEmpty, all.count <= Self.mostValues, all.allSatisfy(\.isFinite) else {
            return nil
        }
        // Twice the midranks are whole, so sums of them index an array.
        let ranks = Descriptive.ranks(all).map { Int(2 * $0) }
        let sum = ranks[first.count...].reduce(0, +)
        u = Double(sum) / 2 - Double(second.count * (second.count + 1)) / 2
        shift = Descriptive.median(first.flatMap { a in second.map { $0 - a } }) ?? 0

        // Ascending, so that the order of the data cannot move the last digit.
        let chances = Self.sums(ranks.sorted(), drawing: second.count)
        let mean = second.count * (all.count + 1)
        func p(_ distance: Int) -> Double {
            Descriptive.sum(chances.indices.filter { abs($0 - mean) >= distance }.map { chances[$0] })
        }
        let farthest = chances.indices.filter { chances[$0] > 0 }.map { abs($0 - mean) }.max() ?? 0
        result = TestResult(p: p(abs(sum - mean)), smallestPossible: p(farthest))
    }

    /// The chance of each sum when `count` of the ranks are drawn: Gail and others' count, kept as probabilities so
    /// that it does not overflow. After `seen` ranks, `table[k][s]` is the chance that k of them are drawn with sum s.
    private static func sums(_ ranks: [Int], drawing count: Int) -> [Double] {
        let most = ranks.suffix(count).reduce(0, +)
        var table = Array(repeating: Array(repeating: 0.0, count: most + 1), count: count + 1)
        table[0][0] = 1
        for (seen, rank) in ranks.enumerated() {
            let left = Double(ranks.count - seen)
            for drawn in stride(from: min(seen, count), through: 0, by: -1) {
                let chance = Double(count - drawn) / left
                for sum in stride(from: most, through: 0, by: -1) where table[drawn][sum] > 0 {
                    let here = table[drawn][sum]
                    table[drawn][sum] = here * (1 - chance)
                    if drawn < count, sum + rank <= most { table[drawn + 1][sum + rank] += here * chance }
                }
            }
        }
        return table[count]
    }
}
