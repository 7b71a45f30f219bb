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

    /// Two decimal places at most.
    static func number(_ value: Double) -> String { NumberText.short(value) }

    /// Three decimal places, and never a bare zero: nothing was shown to be impossible.
    static func probability(_ p: Double) -> String {
        p < 0.001 ? "< 0.001" : NumberText.short(p, decimals: 3)
    }
}
