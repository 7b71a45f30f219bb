/// Point probabilities without the cancellation of three large logarithms: Catherine Loader, "Fast and Accurate
/// Computation of Binomial Probabilities" (2000). Good to about 1e-14, whatever the size of n.
enum SaddlePoint {
    /// log Γ(x + 1) less Stirling's formula, for x above 0.
    static func stirlingError(_ x: Double) -> Double {
        if x < 16 {
            return Mathematics.logGamma(x + 1) - (x + 0.5) * Mathematics.logarithm(x) + x
                - 0.5 * Mathematics.logarithm(2 * Double.pi)
        }
        let square = x * x
        let tail = 1.0 / 1188 / square
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - tail) / square) / square) / square) / x
    }

    /// x log(x / mean) + mean − x, without losing the difference where x is near the mean.
    static func deviance(_ x: Double, _ mean: Double) -> Double {
        guard abs(x - mean) < 0.1 * (x + mean) else { return x * Mathematics.logarithm(x / mean) + mean - x }
        let ratio = (x - mean) / (x + mean)
        var sum = (x - mean) * ratio
        var term = 2 * x * ratio
        for index in 1..<1000 {
            term *= ratio * ratio
            let next = sum + term / Double(2 * index + 1)
            if next == sum { break }
            sum = next
        }
        return sum
    }

    /// p^x q^(n−x) Γ(n+1) / (Γ(x+1) Γ(n−x+1)), where x and n need not be whole. `q` is 1 − p, given apart because a
    /// tiny p or q is lost in the subtraction.
    static func binomial(_ x: Double, _ n: Double, _ p: Double, _ q: Double) -> Double {
        if p == 0 { return x == 0 ? 1 : 0 }
        if q == 0 { return x == n ? 1 : 0 }
        if x == 0 {
            return n == 0
                ? 1
                : Mathematics.exponential(
                    p < 0.1 ? -deviance(n, n * q) - n * p : n * Mathematics.logarithm(q))
        }
        if x == n {
            return Mathematics.exponential(q < 0.1 ? -deviance(n, n * p) - n * q : n * Mathematics.logarithm(p))
        }
        guard x > 0, x < n else { return 0 }
        let error =
            stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
        return (n / (2 * Double.pi * x * (n - x))).squareRoot() * Mathematics.exponential(error)
    }
}
