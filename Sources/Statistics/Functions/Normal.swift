/// The standard normal distribution.
package enum Normal {
    /// P(Z ≤ z), with full relative accuracy in the lower tail.
    package static func cumulative(_ z: Double) -> Double {
        0.5 * Mathematics.complementaryError(-z / 2.0.squareRoot())
    }

    static func density(_ z: Double) -> Double {
        Mathematics.exponential(-0.5 * z * z) / (2 * Double.pi).squareRoot()
    }

    /// The z with P(Z ≤ z) = p; infinite at 0 and 1, NaN outside them.
    package static func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0 { return -.infinity }
        if p == 1 { return .infinity }
        if p > 0.5 { return -quantile(1 - p) }
        // Abramowitz and Stegun 26.2.23 starts within 5e-4; Halley's steps then triple the digits, three times over.
        let t = (-2 * Mathematics.logarithm(p)).squareRoot()
        let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
        var z = numerator / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
        for _ in 0..<3 {
            let density = density(z)
            guard density > 0 else { break }
            let error = (cumulative(z) - p) / density
            z -= error / (1 + z * error / 2)
        }
        return z
    }

    /// The z that a two-sided interval of this confidence reaches: 1.96 for 0.95.
    static func critical(confidence: Double) -> Double {
        -quantile((1 - confidence) / 2)
    }
}
