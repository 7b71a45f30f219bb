import Tables
import Values

/// What a formula is run on.
struct MeasuringData {
    var tables: [String: Table]
    /// Of the datasets among them.
    var versions: [String: Int]
    var timeline: Timeline
    /// Why there can be no reading at all.
    var missing: LocalizedText?
}
