/// The regularised incomplete gamma functions, which are the distribution of a rate.
package enum Gamma {
    /// P(a, x): the chance that a gamma variable of shape a is at most x. For a above 0.
    package static func lower(_ a: Double, _ x: Double) -> Double {
        if x <= 0 { return 0 }
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
    }

    /// Q(a, x) = 1 − P(a, x), accurate where it is small.
    package static func upper(_ a: Double, _ x: Double) -> Double {
        if x <= 0 { return 1 }
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
    }

    /// The x with P(a, x) = p; infinite at 1, NaN outside 0...1.
    package static func quantile(_ p: Double, _ a: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0 { return 0 }
        if p == 1 { return .infinity }
        var high = max(1, a) * 2
        while lower(a, high) < p { high *= 2 }
        return Inversion.solve(low: 0, high: high, start: min(a, high / 2)) { x in
            // Upper tail against upper tail: 1 − p has more digits there.
            let error = p > 0.5 ? (1 - p) - upper(a, x) : lower(a, x) - p
            return (error, SaddlePoint.poisson(a, x) * a / x)
        }
    }

    /// x^a e^−x / Γ(a + 1) is the Poisson probability of a at mean x.
    private static func series(_ a: Double, _ x: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for index in 1..<100_000 {
            term *= x / (a + Double(index))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return SaddlePoint.poisson(a, x) * sum
    }

    private static func fraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / (abs(b) < tiny ? tiny : b)
        var value = d
        for index in 1..<100_000 {
            let n = Double(index)
            let numerator = -n * (n - a)
            b += 2
            d = numerator * d + b
            if abs(d) < tiny { d = tiny }
            c = b + numerator / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let factor = d * c
            value *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return SaddlePoint.poisson(a, x) * a * value
    }
}
