import Values

extension Planning {
    /// Up to so many pairs of points the shift is found by simulation, and by the normal formula beyond.
    package static let mostSimulatedPairs = 1000
    static let draws = 2000

    /// The shift that the exact rank test (Mann–Whitney) of `before` against `after` points shows with this power, for
    /// normal values whose spread is `deviation`. Nil where the test cannot reach the level whatever the shift.
    ///
    /// Few points reject far less often than their level says, so no formula will do for them: the shift comes from
    /// seeded draws, to about 0.03 deviations. Many points follow the normal formula with the efficiency 3/π of ranks.
    package static func smallestShift(
        before: Int, after: Int, deviation: Double, power: Double = 0.8, level: Double = 0.05
    ) -> Double? {
        guard let least = smallestP(before: before, after: after), least <= level * (1 + 1e-12), power > 0, power < 1,
            level > 0, level < 1, deviation >= 0, deviation.isFinite
        else { return nil }
        if before * after <= mostSimulatedPairs {
            return simulatedShift(before, after, power, level).map { $0 * deviation }
        }
        let error = (1 / Double(before) + 1 / Double(after)).squareRoot() * (Double.pi / 3).squareRoot()
        return (Normal.critical(confidence: 1 - level) + Normal.quantile(power)) * error * deviation
    }

    /// The test rejects as soon as the shift lifts the k-th smallest difference above zero. So each draw knows the shift
    /// that it needs, and the power is the share of draws that need no more.
    private static func simulatedShift(_ before: Int, _ after: Int, _ power: Double, _ level: Double) -> Double? {
        let k = RankChances.cut(RankChances.mannWhitney(before, after), within: level / 2).k
        guard k > 0 else { return nil }
        var generator = SplitMix64(seed: 1)
        func sample(_ count: Int) -> [Double] {
            (0..<count).map { _ in Normal.quantile(Double.random(in: 0x1p-53...1 - 0x1p-53, using: &generator)) }
        }
        let needed = (0..<draws).map { _ in
            let (first, second) = (sample(before), sample(after))
            return -first.flatMap { a in second.map { $0 - a } }.sorted()[k - 1]
        }
        return Descriptive.quantile(needed, power).map { max(0, $0) }
    }
}
