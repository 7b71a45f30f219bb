/// Finds where an increasing function is zero.
enum Inversion {
    /// Newton's steps, kept inside the bracket by halving. `function` gives the value and the slope; it must be below
    /// zero at `low` and above at `high`.
    static func solve(
        low: Double, high: Double, start: Double, _ function: (Double) -> (value: Double, slope: Double)
    ) -> Double {
        var (low, high, x) = (low, high, start)
        for _ in 0..<400 {
            let (value, slope) = function(x)
            if value == 0 { return x }
            if value < 0 { low = x } else { high = x }
            var next = x - value / slope
            if !(next > low && next < high) {
                // Between bounds of different size, halve the exponent rather than the value.
                next =
                    low > 0 && high / low > 4
                    ? (low * high).squareRoot() : low == 0 && high > 1e-300 ? high / 16 : (low + high) / 2
            }
            if next == x || abs(next - x) <= 2e-16 * abs(x) { return next }
            x = next
        }
        return x
    }
}
