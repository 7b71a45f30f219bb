/// One question put to the readings of a hypothesis, and how easily chance alone gives such an answer.
package struct VerdictTest: Codable, Hashable, Sendable {
    package enum Method: String, Codable, Sendable {
        /// The change of a share, by inverting Newcombe's interval; two-sided.
        case newcombe
        /// A share against its target, by inverting Wilson's interval; two-sided.
        case wilson
        /// Ranks of the readings before and after; two-sided.
        case mannWhitney = "mann-whitney"
        /// How many readings reach the target; one-sided.
        case sign
    }

    package var method: Method
    package var p: Double
    /// No readings of this number could give a smaller p.
    package var smallestPossible: Double
    /// p after Holm's correction for the hypotheses that were tested together.
    package var corrected: Double
    /// How many those were.
    package var together: Int

    init(_ method: Method, p: Double, smallestPossible: Double) {
        self.method = method
        self.p = p
        self.smallestPossible = smallestPossible
        corrected = p
        together = 1
    }

    package var isSignificant: Bool { corrected <= VerdictRule.level }

    /// What p may be at most for the corrected one to be significant.
    var level: Double {
        p > 0 && corrected < 1 ? VerdictRule.level * p / corrected : VerdictRule.level / Double(together)
    }

    /// Whether any readings of this number could be significant, asked alone.
    var canFire: Bool { smallestPossible <= VerdictRule.level }
}
