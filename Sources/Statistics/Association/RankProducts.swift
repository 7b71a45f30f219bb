/// The sum of products of two lists of ranks, over every order of the second: what Spearman's ρ depends on. Orders are
/// not walked through one by one. Which of the second list are used up, in whatever order, decides how the rest can go
/// on, so sums are counted by sets: 2ⁿ of them in place of n! orders, with ties as they are.
struct RankProducts {
    /// How many orders give each sum, from `least` on.
    private let counts: [Int]
    private let least: Int
    private let seen: Int
    /// n times the mean of the sums, so that distances from it stay whole.
    private let scaledMean: Int
    private let count: Int

    /// Doubled ranks, which are whole with ties too. At most twenty, whose orders an `Int` can count.
    init(_ a: [Int], _ b: [Int]) {
        precondition(a.count == b.count && a.count <= 20)
        count = a.count
        seen = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
        scaledMean = a.reduce(0, +) * b.reduce(0, +)
        // One layer for each number of places filled; each set keeps its counts from its least sum on.
        var layer: [Int: Sums] = [0: Sums(least: 0, counts: [1])]
        for place in a.indices {
            var next: [Int: Sums] = [:]
            for (set, sums) in layer {
                for item in b.indices where set >> item & 1 == 0 {
                    next[set | 1 << item, default: Sums()].add(sums, raisedBy: a[place] * b[item])
                }
            }
            layer = next
        }
        let all = layer.first?.value ?? Sums()
        counts = all.counts
        least = all.least
    }

    /// Two-sided: orders as far from the mean as the one seen.
    var result: TestResult {
        func distance(_ sum: Int) -> Int { abs(count * sum - scaledMean) }
        let total = Double(counts.reduce(0, +))
        func share(_ limit: Int) -> Double {
            Double(counts.indices.reduce(0) { $0 + (distance(least + $1) >= limit ? counts[$1] : 0) }) / total
        }
        let farthest = counts.indices.lazy.filter { counts[$0] > 0 }.map { distance(least + $0) }.max() ?? 0
        return TestResult(p: share(distance(seen)), smallestPossible: share(farthest))
    }

    private struct Sums {
        var least = 0
        var counts: [Int] = []

        mutating func add(_ other: Sums, raisedBy step: Int) {
            let start = other.least + step
            if counts.isEmpty {
                (least, counts) = (start, other.counts)
                return
            }
            if start < least {
                counts.insert(contentsOf: repeatElement(0, count: least - start), at: 0)
                least = start
            }
            let shortage = start - least + other.counts.count - counts.count
            if shortage > 0 { counts.append(contentsOf: repeatElement(0, count: shortage)) }
            for index in other.counts.indices { counts[start - least + index] += other.counts[index] }
        }
    }
}
