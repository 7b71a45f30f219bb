import Values

package struct DatasetImported: FactPayload {
    package static let kind = "dataset.imported"
    package var dataset: DatasetVersion
}

/// The readings of one indicator as they stood at this moment; they replace the earlier ones of the same formula.
package struct IndicatorComputed: FactPayload {
    package static let kind = "indicator.computed"
    package var series: ReadingSeries
}
