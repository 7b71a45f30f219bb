/// Figures inside the sentences of a verdict: fixed spelling, the same in both languages, so that a verdict in the
/// journal reads the same for ever.
enum FigureText {
    /// One decimal place at most: `62.5%`, `70%`.
    static func percent(_ share: Double) -> String {
        decimal(share * 100, places: 1) + "%"
    }

    static func percentRange(_ lower: Double, _ upper: Double) -> String {
        "\(percent(lower))–\(percent(upper))"
    }

    /// Percentage points with a sign: `+12.5%p`.
    static func points(_ change: Double) -> String {
        (change > 0 ? "+" : "") + decimal(change * 100, places: 1) + "%p"
    }

    static func pointsRange(_ lower: Double, _ upper: Double) -> String {
        "\(points(lower))…\(points(upper))"
    }

    /// Two decimal places at most.
    static func number(_ value: Double) -> String {
        decimal(value, places: 2)
    }

    /// Three decimal places, and never a bare zero: nothing was shown to be impossible.
    static func probability(_ p: Double) -> String {
        p < 0.001 ? "< 0.001" : decimal(p, places: 3)
    }

    private static func decimal(_ value: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (value * scale).rounded()
        guard let whole = Int64(exactly: scaled) else { return value.description }
        let digits = String(whole.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        var fraction = padded.suffix(places)
        while fraction.last == "0" { fraction.removeLast() }
        return (whole < 0 ? "-" : "") + padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
