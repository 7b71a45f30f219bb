package import Tables
package import Values

/// What a formula gave for one period, with everything needed to ask why.
package struct Reading: Codable, Hashable, Sendable {
    package var period: Period
    /// Nil means "no reading", never 0; `missing` says why.
    package var value: Double?
    /// For shares: the counts behind the value.
    package var numerator: Double?
    package var denominator: Double?
    package var missing: LocalizedText?

    package init(
        period: Period, value: Double?, numerator: Double? = nil, denominator: Double? = nil,
        missing: LocalizedText? = nil
    ) {
        self.period = period
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.missing = missing
    }
}
