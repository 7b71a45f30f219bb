package import Values

/// Some rows of a dataset, column by column. Immutable; a dataset is a list of segments with the same schema.
package struct Segment: Hashable, Sendable {
    package let schema: Schema
    package let columns: [Column]
    package let rowCount: Int

    /// The columns must agree with the schema in number, kind and length.
    init(schema: Schema, columns: [Column], rowCount: Int) {
        precondition(columns.map(\.kind) == schema.fields.map(\.kind) && columns.allSatisfy { $0.count == rowCount })
        self.schema = schema
        self.columns = columns
        self.rowCount = rowCount
    }

    /// The first and last moment in the table's time column, for deciding whether to look at this segment at all.
    package var timeSpan: (first: Timestamp, last: Timestamp)? {
        guard let column = schema.timeColumn, case .time(let range)? = columns[column].bounds else { return nil }
        return (Timestamp(milliseconds: range.lowerBound), Timestamp(milliseconds: range.upperBound))
    }
}

extension Segment {
    /// A stretch of its rows.
    func slice(_ rows: Range<Int>) -> Segment {
        Segment(schema: schema, columns: columns.map { $0.slice(rows) }, rowCount: rows.count)
    }
}
