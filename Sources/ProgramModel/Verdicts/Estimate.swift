/// A number with how sure it is. In the indicator's unit; shares are fractions.
package struct Estimate: Codable, Hashable, Sendable {
    package var value: Double
    /// 95 % limits; nil where so few points allow none.
    package var lower: Double?
    package var upper: Double?
    /// Readings it rests on.
    package var readings: Int
    /// For shares: people (or things) counted.
    package var denominator: Double?

    package init(value: Double, lower: Double? = nil, upper: Double? = nil, readings: Int, denominator: Double? = nil) {
        self.value = value
        self.lower = lower
        self.upper = upper
        self.readings = readings
        self.denominator = denominator
    }

    /// The limits in words; a dash where there are none.
    func range(_ text: (_ lower: Double, _ upper: Double) -> String) -> String {
        guard let lower, let upper else { return "–" }
        return text(lower, upper)
    }
}
