/// How unevenly amounts are spread over those who hold them. Nil where nothing is held by anybody.
///
/// Amounts must not be negative: a share of a sum has no meaning among debts.
package enum Concentration {
    /// The Gini coefficient of these amounts as a whole population, Σ(2i − n − 1)xᵢ / (nΣx) over ascending amounts: 0
    /// where all hold the same, (n − 1)/n where one holds everything.
    package static func gini(_ amounts: [Double]) -> Double? {
        guard let total = total(amounts) else { return nil }
        let count = Double(amounts.count)
        let weighted = amounts.sorted().enumerated().map { index, amount in
            (2 * Double(index + 1) - count - 1) * amount
        }
        return Descriptive.sum(weighted) / (count * total)
    }

    /// The share of the sum that the ⌈pn⌉ largest hold; nil for a p outside 0...1.
    package static func topShare(_ amounts: [Double], _ p: Double) -> Double? {
        guard let total = total(amounts), (0...1).contains(p) else { return nil }
        // 0.1 of 30 is 3, also where the product is a little more in binary.
        let holders = min(amounts.count, Int((p * Double(amounts.count) - 1e-9).rounded(.up)))
        return min(1, Descriptive.sum(Array(amounts.sorted(by: >).prefix(holders))) / total)
    }

    /// The fewest holders who together have at least this share of the sum: with half, the contributor absence factor
    /// (bus factor) of CHAOSS. Nil for a share that is not above 0 and at most 1.
    package static func absenceFactor(_ amounts: [Double], share: Double = 0.5) -> Int? {
        guard let total = total(amounts), share > 0, share <= 1 else { return nil }
        var held = 0.0
        let enough = share * total * (1 - 1e-12)
        for (index, amount) in amounts.sorted(by: >).enumerated() {
            held += amount
            if held >= enough { return index + 1 }
        }
        return amounts.count
    }

    private static func total(_ amounts: [Double]) -> Double? {
        guard amounts.allSatisfy({ $0 >= 0 }) else { return nil }
        let total = Descriptive.sum(amounts)
        return total > 0 && total.isFinite ? total : nil
    }
}
