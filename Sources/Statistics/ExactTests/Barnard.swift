extension CountTests {
    /// More trials than this in both groups together, and the tables take too long to go through.
    package static let mostTrialsOfBarnard = 1000

    /// Whether two groups differ in a proportion: Barnard's test (1945). Unlike Fisher's it does not take the total of
    /// successes as given, and so often finds a smaller p where groups are small.
    ///
    /// Tables are ordered by the pooled z statistic, compared in whole numbers. p is the chance of one at least as far
    /// out as the one seen under the common proportion for which that chance is largest, so it never claims too much.
    /// Nil for negative counts or more than `mostTrialsOfBarnard`; without trials in a group p is 1.
    package static func barnard(
        first: (successes: Int, failures: Int), second: (successes: Int, failures: Int)
    ) -> TestResult? {
        let cells = [first.successes, first.failures, second.successes, second.failures]
        guard cells.allSatisfy({ (0...mostTrialsOfBarnard).contains($0) }), cells.reduce(0, +) <= mostTrialsOfBarnard
        else { return nil }
        let tables = BarnardTables(first: first.successes + first.failures, second: second.successes + second.failures)
        // No table is farther out than that of all against none.
        return TestResult(
            p: tables.p(first.successes, second.successes), smallestPossible: tables.p(tables.first, 0))
    }
}

/// All tables of two groups of these sizes.
private struct BarnardTables {
    let first: Int
    let second: Int
    var total: Int { first + second }

    func p(_ a: Int, _ b: Int) -> Double {
        guard first > 0, second > 0, distance(a, b) > 0 else { return 1 }
        let shares = sharesAsFar(as: a, b)
        // The chance is the same for a proportion and its complement, so half the range will do. Steps are even in the
        // arcsine of the root, in which a binomial count has about the same spread everywhere.
        let steps = 400
        func chance(_ angle: Double) -> Double {
            let root = Mathematics.sine(angle)
            let distribution = Binomial(trials: total, chance: root * root)
            return Descriptive.sum(shares.indices.map { shares[$0] * distribution.probability($0) })
        }
        let step = Double.pi / 4 / Double(steps)
        let grid = (0...steps + 1).map { chance(Double($0) * step) }
        var most = 0.0
        for place in 1...steps where grid[place] >= grid[place - 1] && grid[place] >= grid[place + 1] {
            most = max(most, Self.greatest(from: Double(place - 1) * step, to: Double(place + 1) * step, chance))
        }
        return most
    }

    /// For each total of successes, the share of its tables (as Fisher weighs them) that are as far out.
    private func sharesAsFar(as a: Int, _ b: Int) -> [Double] {
        let (seen, spread) = (distance(a, b), self.spread(a + b))
        return (0...total).map { successes in
            // Both proportions are 0, or both 1.
            guard successes > 0, successes < total else { return 0 }
            let distribution = Hypergeometric(population: total, successes: successes, draws: first)
            let own = self.spread(successes)
            return Descriptive.sum(
                distribution.support.filter { distance($0, successes - $0) * spread >= seen * own }
                    .map(distribution.probability))
        }
    }

    /// z² is this over `spread`, but for a factor that all tables share.
    private func distance(_ a: Int, _ b: Int) -> Int {
        let difference = a * second - b * first
        return difference * difference
    }

    private func spread(_ successes: Int) -> Int { successes * (total - successes) }

    /// The greatest value between two places around a single peak, by golden sections.
    private static func greatest(from low: Double, to high: Double, _ function: (Double) -> Double) -> Double {
        let golden = (5.0.squareRoot() - 1) / 2
        var (low, high) = (low, high)
        var (left, right) = (high - golden * (high - low), low + golden * (high - low))
        var (atLeft, atRight) = (function(left), function(right))
        for _ in 0..<45 {
            if atLeft < atRight {
                (low, left, atLeft) = (left, right, atRight)
                right = low + golden * (high - low)
                atRight = function(right)
            } else {
                (high, right, atRight) = (right, left, atLeft)
                left = high - golden * (high - low)
                atLeft = function(left)
            }
        }
        return max(atLeft, atRight)
    }
}
