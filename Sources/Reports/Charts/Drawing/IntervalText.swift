import Values

/// An interval as people write it: `45–77%`.
enum IntervalText {
    /// The unit is said once. An end without bound is `∞`.
    static func text(_ interval: ClosedRange<Double>, unit: String?) -> String {
        let upper = interval.upperBound.isFinite ? NumberText.reading(interval.upperBound, unit: unit) : "∞"
        guard interval.lowerBound.isFinite else { return "−∞ – " + upper }
        var lower = NumberText.reading(interval.lowerBound, unit: unit)
        if interval.upperBound.isFinite, let unit, lower.hasSuffix(unit) {
            lower.removeLast(unit.count)
            if lower.last == " " { lower.removeLast() }
        }
        let isNegative = interval.lowerBound < 0 || interval.upperBound < 0
        return lower + (isNegative ? " … " : "–") + upper
    }
}
