package import ProgramModel
package import Values

/// What `compute` did for one indicator.
package struct ComputedIndicator: Hashable, Sendable {
    package var indicator: IndicatorID
    /// Readings with a value.
    package var readings: Int
    /// Periods for which the formula was run.
    package var computed: Int
    /// When the readings that still hold were computed; nil where something was news.
    package var unchangedSince: Timestamp?
}
