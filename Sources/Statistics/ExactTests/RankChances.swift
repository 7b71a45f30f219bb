/// Exact distributions of rank statistics without ties, as probabilities, which do not overflow as counts would.
enum RankChances {
    /// The chance of each U = 0...first·second. The largest of all values is in the one group or the other: Mann and
    /// Whitney's recursion (1947).
    static func mannWhitney(_ first: Int, _ second: Int) -> [Double] {
        // `rows[n]` holds the distribution for m of the first group and n of the second.
        var rows = Array(repeating: [1.0], count: second + 1)
        for m in 1...max(first, 1) where first > 0 {
            for n in stride(from: 1, through: second, by: 1) {
                var chances = Array(repeating: 0.0, count: m * n + 1)
                let (ofFirst, ofSecond) = (Double(m) / Double(m + n), Double(n) / Double(m + n))
                for (u, chance) in rows[n].enumerated() { chances[u + n] += chance * ofFirst }
                for (u, chance) in rows[n - 1].enumerated() { chances[u] += chance * ofSecond }
                rows[n] = chances
            }
        }
        return rows[second]
    }

    /// The chance of each sum of the ranks 1...count with a positive sign.
    static func signedRank(_ count: Int) -> [Double] {
        var chances = [1.0]
        for rank in stride(from: 1, through: count, by: 1) {
            let rest = Array(repeating: 0.0, count: rank)
            chances = zip(chances + rest, rest + chances).map { ($0 + $1) / 2 }
        }
        return chances
    }

    /// The largest k for which P(statistic < k) is still within a tail, and that chance; k is 0 where none is.
    static func cut(_ chances: [Double], within tail: Double) -> (k: Int, chance: Double) {
        // A sum that is all that the tail holds may differ from it by rounding.
        let room = tail * (1 + 1e-12)
        var (k, sum) = (0, 0.0)
        while k < chances.count / 2, sum + chances[k] <= room {
            sum += chances[k]
            k += 1
        }
        return (k, sum)
    }
}
