import CSpecialFunctions

/// The standard normal distribution.
package enum Normal {
    /// P(Z ≤ z), with full relative accuracy in the lower tail.
    package static func cumulative(_ z: Double) -> Double {
        special_normal_cumulative(z)
    }

    /// The z with P(Z ≤ z) = p; infinite at 0 and 1, NaN outside them.
    package static func quantile(_ p: Double) -> Double {
        guard (0...1).contains(p) else { return .nan }
        return p == 0 ? -.infinity : p == 1 ? .infinity : special_normal_quantile(p)
    }

    /// The z that a two-sided interval of this confidence reaches: 1.96 for 0.95.
    static func critical(confidence: Double) -> Double {
        -quantile((1 - confidence) / 2)
    }
}
