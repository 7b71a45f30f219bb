package import Tables
package import Values

/// What a dataset is: where it came from, and what each of its columns holds.
package struct DataDictionary: Sendable {
    package var dataset: DatasetVersion
    /// One for each of the dataset's columns.
    package var columns: [ColumnSummary]
    package var imported: Timestamp?
    package var zone: Zone

    package init(dataset: DatasetVersion, columns: [ColumnSummary], imported: Timestamp?, zone: Zone) {
        self.dataset = dataset
        self.columns = columns
        self.imported = imported
        self.zone = zone
    }
}
