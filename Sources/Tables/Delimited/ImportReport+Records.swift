package import Values

extension ImportReport {
    /// The report of a format that has its own columns: nothing was inferred and there is no separator.
    package init(records segment: Segment, problemCount: Int, problems: [RowProblem], notes: [LocalizedText]) {
        let columns = zip(segment.schema.fields, segment.columns).map { field, column in
            Column(
                name: field.name, header: field.name, kind: field.kind, isInferred: false,
                missingCount: column.missingCount)
        }
        self.init(
            separator: nil, columns: columns, rowCount: segment.rowCount, problemCount: problemCount,
            problems: problems, notes: notes)
    }
}
