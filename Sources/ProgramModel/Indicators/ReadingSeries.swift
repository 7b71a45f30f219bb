package import Values

/// The readings of one indicator for one community under one formula, in the order of their periods.
package struct ReadingSeries: Codable, Hashable, Sendable {
    package var indicator: IndicatorID
    package var community: CommunityID?
    package var formula: Digest
    /// Which version of each dataset was read; the group's own attendance has none.
    package var datasets: [String: Int]
    package var readings: [Reading]

    package init(
        indicator: IndicatorID, community: CommunityID?, formula: Digest, datasets: [String: Int], readings: [Reading]
    ) {
        self.indicator = indicator
        self.community = community
        self.formula = formula
        self.datasets = datasets
        self.readings = readings
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
