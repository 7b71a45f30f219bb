/// The exact number of runs in a random order of `above` and `below` points (Wald and Wolfowitz, 1940).
package struct RunsDistribution: Sendable {
    package let above: Int
    package let below: Int

    package init(above: Int, below: Int) {
        self.above = above
        self.below = below
    }

    /// The least and the most runs there can be; 0...0 without points.
    package var support: ClosedRange<Int> {
        if above == 0 && below == 0 { return 0...0 }
        if above == 0 || below == 0 { return 1...1 }
        return 2...(2 * min(above, below) + (above == below ? 0 : 1))
    }

    package func probability(_ runs: Int) -> Double {
        guard support.contains(runs) else { return 0 }
        if above == 0 || below == 0 { return 1 }
        let half = runs / 2
        let total = logChoose(above + below, above)
        func ways(_ a: Int, _ b: Int) -> Double {
            guard a >= 0, b >= 0, a < above, b < below else { return 0 }
            return Mathematics.exponential(logChoose(above - 1, a) + logChoose(below - 1, b) - total)
        }
        return runs % 2 == 0 ? 2 * ways(half - 1, half - 1) : ways(half, half - 1) + ways(half - 1, half)
    }

    /// P(R ≤ runs).
    package func cumulative(_ runs: Int) -> Double {
        guard runs >= support.lowerBound else { return 0 }
        return min(1, (support.lowerBound...min(runs, support.upperBound)).reduce(0) { $0 + probability($1) })
    }

    /// P(R ≥ runs).
    package func upper(_ runs: Int) -> Double {
        guard runs <= support.upperBound else { return 0 }
        return min(1, (max(runs, support.lowerBound)...support.upperBound).reduce(0) { $0 + probability($1) })
    }

    private func logChoose(_ n: Int, _ k: Int) -> Double {
        Mathematics.logGamma(Double(n + 1)) - Mathematics.logGamma(Double(k + 1))
            - Mathematics.logGamma(Double(n - k + 1))
    }
}
