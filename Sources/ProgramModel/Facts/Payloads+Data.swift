package import Tables
package import Values

package struct DatasetImported: FactPayload {
    package static let kind = "dataset.imported"
    package var dataset: DatasetVersion
}

/// The readings of one indicator as they stood at this moment; they replace the earlier ones of the same formula.
package struct IndicatorComputed: FactPayload {
    package static let kind = "indicator.computed"
    package var series: ReadingSeries
}

/// Somebody wrote a value down. It takes the place of what the period had; both stay in the journal.
package struct ReadingRecorded: FactPayload {
    package static let kind = "indicator.recorded"
    package var indicator: IndicatorID
    package var community: CommunityID?
    package var formula: Digest
    package var reading: Reading
    /// Periods between the first value and this one for which nothing was written down.
    package var unrecorded: [Period]
}

/// A value that was written down does not hold. The period is left without a reading, and with the reason.
package struct ReadingRemoved: FactPayload {
    package static let kind = "indicator.removed"
    package var indicator: IndicatorID
    package var community: CommunityID?
    package var period: Period
    package var reason: String
}
