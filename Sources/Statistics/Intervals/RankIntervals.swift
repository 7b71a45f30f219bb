/// Intervals that assume no distribution: their ends are values of the data, chosen by the exact distribution of a rank
/// statistic. Their `confidence` is the exact one, at least what was asked for; with ties it is higher still. Nil where
/// the data are too few for it, whatever they are: `greatestConfidence` says what they could give.
package enum RankIntervals {
    /// More differences or means of pairs than this would take too long to sort.
    package static let mostPairs = 20_000

    /// The median, between two order statistics: inverts the sign test. Six values are the fewest for 95 %.
    package static func median(_ values: [Double], confidence: Double = 0.95) -> Interval? {
        guard let median = Descriptive.median(values), values.allSatisfy(\.isFinite) else { return nil }
        let distribution = Binomial(trials: values.count, chance: 0.5)
        return interval(median, values.sorted(), (0...values.count).map(distribution.probability), confidence)
    }

    /// By how much the second group is larger, between two of all differences (Hollander and Wolfe, 4.3): inverts the
    /// exact Mann–Whitney test. Four against four are the fewest equal groups for 95 %.
    package static func shift(first: [Double], second: [Double], confidence: Double = 0.95) -> Interval? {
        guard !first.isEmpty, !second.isEmpty, first.count * second.count <= mostPairs,
            (first + second).allSatisfy(\.isFinite)
        else { return nil }
        let differences = first.flatMap { a in second.map { $0 - a } }.sorted()
        guard let estimate = Descriptive.median(differences) else { return nil }
        return interval(estimate, differences, RankChances.mannWhitney(first.count, second.count), confidence)
    }

    /// By how much the second of each pair is larger, given the differences, which should scatter alike on both sides of
    /// their middle: between two of the means of all pairs of differences (Walsh; Hollander and Wolfe, 3.3). Inverts the
    /// exact signed-rank test.
    package static func pairedShift(_ differences: [Double], confidence: Double = 0.95) -> Interval? {
        guard !differences.isEmpty, differences.count * (differences.count + 1) / 2 <= mostPairs,
            differences.allSatisfy(\.isFinite)
        else { return nil }
        let means = differences.indices.flatMap { i in (0...i).map { differences[i] / 2 + differences[$0] / 2 } }
            .sorted()
        guard let estimate = Descriptive.median(means) else { return nil }
        return interval(estimate, means, RankChances.signedRank(differences.count), confidence)
    }

    /// The most that an interval for a median or a paired shift of so many values can be sure of.
    package static func greatestConfidence(_ count: Int) -> Double {
        count > 0 ? 1 - 2 * (0..<count).reduce(1) { chance, _ in chance / 2 } : 0
    }

    /// The same for the shift between two groups.
    package static func greatestConfidence(first: Int, second: Int) -> Double {
        1 - (Planning.smallestP(before: first, after: second) ?? 1)
    }

    /// From the k-th value to the k-th from the end, for the largest k whose tail, P(statistic < k), still fits.
    private static func interval(
        _ estimate: Double, _ sorted: [Double], _ chances: [Double], _ confidence: Double
    ) -> Interval? {
        guard confidence > 0, confidence < 1 else { return nil }
        let (k, tail) = RankChances.cut(chances, within: (1 - confidence) / 2)
        guard k > 0 else { return nil }
        return Interval(
            estimate: estimate, lower: sorted[k - 1], upper: sorted[sorted.count - k], confidence: 1 - 2 * tail)
    }
}
