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
    /// What the formula left out; nil where it left out nothing.
    package var excluded: [Exclusion]?
    /// What the person who wrote the value down said of it.
    package var note: String?

    package init(
        period: Period, value: Double?, numerator: Double? = nil, denominator: Double? = nil,
        missing: LocalizedText? = nil, excluded: [Exclusion]? = nil, note: String? = nil
    ) {
        self.period = period
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.missing = missing
        self.excluded = excluded
        self.note = note
    }

    /// Whether both are the same to the last bit. Words do not count: they say the same in a newer moim.
    package func isIdentical(to other: Reading) -> Bool {
        period.start == other.period.start && period.end == other.period.end
            && value?.bitPattern == other.value?.bitPattern
            && numerator?.bitPattern == other.numerator?.bitPattern
            && denominator?.bitPattern == other.denominator?.bitPattern
    }
}
