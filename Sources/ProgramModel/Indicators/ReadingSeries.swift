import Tables
package import Values

/// The readings of one indicator for one community under one formula, in the order of their periods.
package struct ReadingSeries: Codable, Hashable, Sendable {
    package var indicator: IndicatorID
    package var community: CommunityID?
    package var formula: Digest
    /// Which version of each dataset was read; the group's own attendance has none.
    package var datasets: [String: Int]
    package var readings: [Reading]
    /// The formulas of the indicators that a derived one worked on.
    package var parts: [String: Digest]?
    /// Of everything that the values depend on; while it stays the same, so do they.
    package var inputs: Digest?
    /// Rows that belong to no period, such as those without a time.
    package var excluded: [Exclusion]?
    /// When it was computed; older records do not say.
    package var at: Timestamp?

    package init(
        indicator: IndicatorID, community: CommunityID?, formula: Digest, datasets: [String: Int], readings: [Reading],
        parts: [String: Digest]? = nil, inputs: Digest? = nil, excluded: [Exclusion]? = nil, at: Timestamp? = nil
    ) {
        self.indicator = indicator
        self.community = community
        self.formula = formula
        self.datasets = datasets
        self.readings = readings
        self.parts = parts
        self.inputs = inputs
        self.excluded = excluded
        self.at = at
    }

    /// Whether both say the same, at whatever time they were computed.
    package func says(_ other: ReadingSeries) -> Bool {
        var other = other
        other.at = at
        return self == other
    }

    /// With a reading put in, in place of the one its period had.
    package func with(_ reading: Reading) -> ReadingSeries {
        var series = self
        series.readings.removeAll { $0.period.start == reading.period.start }
        let place = series.readings.firstIndex { $0.period.start > reading.period.start } ?? series.readings.endIndex
        series.readings.insert(reading, at: place)
        return series
    }

    package var values: [Double] { readings.compactMap(\.value) }

    /// Sums of numerators and denominators, when every reading that has a value has them.
    package var pooled: (numerator: Double, denominator: Double)? {
        var (numerator, denominator) = (0.0, 0.0)
        for reading in readings where reading.value != nil {
            guard let above = reading.numerator, let below = reading.denominator else { return nil }
            numerator += above
            denominator += below
        }
        return denominator > 0 ? (numerator, denominator) : nil
    }
}
