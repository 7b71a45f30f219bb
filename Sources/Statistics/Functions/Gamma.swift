import CSpecialFunctions

/// The regularised incomplete gamma functions, which are the distribution of a rate.
package enum Gamma {
    /// P(a, x): the chance that a gamma variable of shape a is at most x. For a above 0.
    package static func lower(_ a: Double, _ x: Double) -> Double {
        special_gamma_lower(a, max(x, 0))
    }

    /// Q(a, x) = 1 − P(a, x), accurate where it is small.
    package static func upper(_ a: Double, _ x: Double) -> Double {
        special_gamma_upper(a, max(x, 0))
    }

    /// The x with P(a, x) = p; infinite at 1, NaN outside 0...1.
    package static func quantile(_ p: Double, _ a: Double) -> Double {
        guard (0...1).contains(p) else { return .nan }
        return p == 1 ? .infinity : special_gamma_lower_quantile(a, p)
    }

    /// The x with Q(a, x) = q, also for a q so small that 1 − q would lose it.
    package static func upperQuantile(_ q: Double, _ a: Double) -> Double {
        guard (0...1).contains(q) else { return .nan }
        return q == 0 ? .infinity : special_gamma_upper_quantile(a, q)
    }
}
