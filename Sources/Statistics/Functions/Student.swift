import CSpecialFunctions

/// Student's t distribution: a normal mean over a standard error that was itself estimated.
package enum Student {
    /// P(T ≤ t) with this many degrees of freedom; NaN unless they are above 0.
    package static func cumulative(_ t: Double, degrees: Double) -> Double {
        special_student_cumulative(degrees, t)
    }

    /// The t with P(T ≤ t) = p; infinite at 0 and 1, NaN outside them.
    package static func quantile(_ p: Double, degrees: Double) -> Double {
        guard (0...1).contains(p), degrees > 0 else { return .nan }
        return p == 0 ? -.infinity : p == 1 ? .infinity : special_student_quantile(degrees, p)
    }
}
