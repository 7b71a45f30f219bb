import CSpecialFunctions

/// The regularised incomplete beta function, which is the distribution of a proportion.
package enum Beta {
    /// I_x(a, b), for a and b above 0; 0 below x = 0 and 1 above x = 1.
    package static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
        special_beta_lower(a, b, min(max(x, 0), 1))
    }

    /// The x with I_x(a, b) = p; NaN for a p outside 0...1.
    package static func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
        (0...1).contains(p) ? special_beta_lower_quantile(a, b, p) : .nan
    }

    /// The x with I_x(a, b) = 1 − q, also for a q so small that the subtraction would lose it.
    package static func upperQuantile(_ q: Double, _ a: Double, _ b: Double) -> Double {
        (0...1).contains(q) ? special_beta_upper_quantile(a, b, q) : .nan
    }
}
