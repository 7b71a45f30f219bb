/// The regularised incomplete beta function, which is the distribution of a proportion.
package enum Beta {
    /// I_x(a, b), for a and b above 0; 0 below x = 0 and 1 above x = 1.
    package static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        return x <= (a + 1) / (a + b + 2) ? fraction(x, 1 - x, a, b) : 1 - fraction(1 - x, x, b, a)
    }

    /// The x with I_x(a, b) = p, to the last digits; NaN for a p outside 0...1.
    package static func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0 { return 0 }
        if p == 1 { return 1 }
        return Inversion.solve(low: 0, high: 1, start: a / (a + b)) { x in
            let slope = SaddlePoint.binomial(a, a + b, x, 1 - x) * a * b / (a + b) / (x * (1 - x))
            return (cumulative(x, a, b) - p, slope)
        }
    }

    /// The continued fraction of DLMF 8.17.22 by Lentz's method; it converges fast for x below the mean.
    private static func fraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        var c = 1.0
        var d = 1 - (a + b) * x / (a + 1)
        if abs(d) < tiny { d = tiny }
        d = 1 / d
        var value = d
        for index in 1..<10_000 {
            let m = Double(index)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 + even * d
            if abs(d) < tiny { d = tiny }
            c = 1 + even / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            value *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 + odd * d
            if abs(d) < tiny { d = tiny }
            c = 1 + odd / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let factor = d * c
            value *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        // x^a y^b / (a B(a, b)).
        return SaddlePoint.binomial(a, a + b, x, y) * b / (a + b) * value
    }
}
