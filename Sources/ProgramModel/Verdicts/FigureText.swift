import Values

/// Figures inside the sentences of a verdict: the same in both languages, so that a verdict in the journal reads the same
/// for ever.
enum FigureText {
    /// One decimal place at most: `62.5%`, `70%`.
    static func percent(_ share: Double) -> String { NumberText.percent(share) }

    static func percentRange(_ lower: Double, _ upper: Double) -> String {
        "\(percent(lower))–\(percent(upper))"
    }

    /// Percentage points with a sign: `+12.5%p`.
    static func points(_ change: Double) -> String {
        (change > 0 ? "+" : "") + percent(change) + "p"
    }

    static func pointsRange(_ lower: Double, _ upper: Double) -> String {
        "\(points(lower))…\(points(upper))"
    }

    /// With a sign: `+1.5`.
    static func signed(_ value: Double) -> String {
        (value > 0 ? "+" : "") + number(value)
    }

    static func signedRange(_ lower: Double, _ upper: Double) -> String {
        "\(signed(lower))…\(signed(upper))"
    }

    /// Two decimal places at most.
    static func number(_ value: Double) -> String { NumberText.short(value) }

    /// `p = 0.032`: three decimal places, and never a bare zero, as nothing was shown to be impossible.
    static func p(_ p: Double) -> String {
        p < 0.001 ? "p < 0.001" : "p = \(NumberText.short(p, decimals: 3))"
    }

    static func probability(_ p: Double) -> String {
        p < 0.001 ? "< 0.001" : NumberText.short(p, decimals: 3)
    }

    /// `1 reading`, `2 readings`.
    static func readings(_ count: Int) -> String { "\(count) reading\(count == 1 ? "" : "s")" }
}
