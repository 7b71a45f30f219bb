/// Counts of successes in `trials` independent trials of chance `chance`.
package struct Binomial: Sendable {
    package let trials: Int
    package let chance: Double

    package init(trials: Int, chance: Double) {
        self.trials = trials
        self.chance = chance
    }

    package func probability(_ count: Int) -> Double {
        guard (0...max(trials, 0)).contains(count) else { return 0 }
        return SaddlePoint.binomial(Double(count), Double(trials), chance, 1 - chance)
    }

    /// P(X ≤ count).
    package func cumulative(_ count: Int) -> Double {
        if count < 0 { return 0 }
        if count >= trials { return 1 }
        return Beta.cumulative(1 - chance, Double(trials - count), Double(count + 1))
    }

    /// The least count with P(X ≤ count) ≥ p, as R's `qbinom`.
    package func quantile(_ p: Double) -> Int {
        var (low, high) = (0, max(trials, 0))
        // The same small tolerance as R, so that a p computed by `cumulative` comes back to its count.
        let wanted = p * (1 - 64 * Double.ulpOfOne)
        while low < high {
            let middle = (low + high) / 2
            if cumulative(middle) >= wanted { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
