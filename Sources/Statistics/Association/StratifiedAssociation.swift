import Values

/// Spearman's ρ within strata, pooled: whether two series rise and fall together inside each community, however much
/// communities differ from each other.
///
/// Values are ranked inside their stratum and divided by n + 1, so that a long stratum weighs by its points and not by
/// the size of its ranks (van Elteren 1960). ρ is the correlation of what remains once each stratum's mean is taken off;
/// for one stratum it is Spearman's. p is two-sided, over every order of the second series inside each stratum, or over a
/// seeded sample of such orders.
package struct StratifiedAssociation: Hashable, Sendable {
    package struct Stratum: Hashable, Sendable {
        package var x: [Double]
        package var y: [Double]

        package init(x: [Double], y: [Double]) {
            self.x = x
            self.y = y
        }
    }

    /// Up to so many orders in all are counted: those of eight points. A ranking asks many such questions.
    package static let mostOrders = 40_320

    package let coefficient: Double
    package let result: TestResult
    /// The points of the strata that can say anything.
    package let points: Int
    package let strata: Int

    /// Strata of fewer than two points, and those in which a series never changes, say nothing and are left out. Nil when
    /// none is left, for lists of different length and for a value that is not finite. The order of the strata and of the
    /// points in them makes no difference.
    package init?(_ strata: [Stratum], seed: UInt64 = 1) {
        guard strata.allSatisfy({ $0.x.count == $0.y.count && ($0.x + $0.y).allSatisfy(\.isFinite) }) else { return nil }
        let ranked = strata.compactMap(Ranked.init).sorted { $0.precedes($1) }
        guard !ranked.isEmpty else { return nil }
        let scale =
            (Descriptive.sum(ranked.map { $0.own($0.x) }) * Descriptive.sum(ranked.map { $0.own($0.y) })).squareRoot()
        let seen = Descriptive.sum(ranked.map(\.product)) / scale
        coefficient = max(-1, min(1, seen))
        points = ranked.map(\.x.count).reduce(0, +)
        self.strata = ranked.count
        result = Self.result(ranked, scale: scale, seen: abs(seen) - 1e-12, seed: seed)
    }

    /// By Fisher's z with the standard error of Bonett and Wright (2000) for ranks, one degree of freedom less for each
    /// further stratum. Nil where so few points leave none. A perfect order has no finite z: its lower end is that of the
    /// nearest order that is not perfect.
    package func interval(confidence: Double = 0.95) -> Interval? {
        let freedom = Double(points - strata - 2)
        guard freedom >= 1, confidence > 0, confidence < 1 else { return nil }
        let n = Double(points)
        let nearest = 1 - 12 / (n * (n * n - 1))
        let rho = max(-nearest, min(nearest, coefficient))
        let error = ((1 + rho * rho / 2) / freedom).squareRoot() * Normal.critical(confidence: confidence)
        func back(_ z: Double) -> Double { Mathematics.hyperbolicTangent(z) }
        let z = Mathematics.inverseHyperbolicTangent(rho)
        return Interval(
            estimate: coefficient, lower: coefficient <= -nearest ? -1 : back(z - error),
            upper: coefficient >= nearest ? 1 : back(z + error), confidence: confidence)
    }

    /// The fewest points, all different and in one stratum, whose p can come to `level` where it is corrected for
    /// `questions` asked at once: only two of all orders are perfect.
    package static func fewestPoints(level: Double, questions: Int = 1) -> Int {
        var (points, orders) = (2, 2.0)
        while 2 / orders * Double(max(1, questions)) > level {
            points += 1
            orders *= Double(points)
        }
        return points
    }

    private static func result(_ strata: [Ranked], scale: Double, seen: Double, seed: UInt64) -> TestResult {
        guard let orders = orders(strata.map(\.x.count)), orders <= mostOrders else {
            var generator = SplitMix64(seed: seed)
            var shuffled = strata
            return PermutationTest.sampled(seen: seen) {
                for index in shuffled.indices { shuffled[index].y.shuffle(using: &generator) }
                return abs(shuffled.reduce(0) { $0 + $1.product } / scale)
            }
        }
        // What each stratum can add, and then every sum of one from each.
        var sums = [0.0]
        for stratum in strata {
            var parts: [Double] = []
            Combinatorics.forEachOrder(stratum.y) { parts.append(stratum.product(with: $0)) }
            sums = sums.flatMap { sum in parts.map { sum + $0 } }
        }
        let distances = sums.map { abs($0 / scale) }
        let farthest = (distances.max() ?? 0) - 1e-12
        func share(_ limit: Double) -> Double { Double(distances.count { $0 >= limit }) / Double(distances.count) }
        return TestResult(p: share(seen), smallestPossible: share(farthest))
    }

    /// Nil above what is counted.
    private static func orders(_ counts: [Int]) -> Int? {
        var orders = 1
        for count in counts {
            for factor in 1...count {
                orders *= factor
                if orders > mostOrders { return nil }
            }
        }
        return orders
    }

    /// Ranks of one stratum about their mean, over n + 1.
    private struct Ranked {
        var x: [Double]
        var y: [Double]

        init?(_ stratum: Stratum) {
            guard stratum.x.count > 1, stratum.x.contains(where: { $0 != stratum.x[0] }),
                stratum.y.contains(where: { $0 != stratum.y[0] })
            else { return nil }
            let size = Double(stratum.x.count + 1)
            func centred(_ values: [Double]) -> [Double] { Descriptive.ranks(values).map { ($0 - size / 2) / size } }
            // In the order of the first series, so that a sample of orders does not depend on how the points came.
            let pairs = zip(centred(stratum.x), centred(stratum.y)).sorted { $0 < $1 }
            x = pairs.map(\.0)
            y = pairs.map(\.1)
        }

        var product: Double { product(with: y) }

        func product(with y: [Double]) -> Double {
            var sum = 0.0
            for index in x.indices { sum += x[index] * y[index] }
            return sum
        }

        func own(_ values: [Double]) -> Double { Descriptive.sum(values.map { $0 * $0 }) }

        /// Any fixed order will do.
        func precedes(_ other: Ranked) -> Bool {
            x.count == other.x.count ? (x + y).lexicographicallyPrecedes(other.x + other.y) : x.count < other.x.count
        }
    }
}
