package import Values

/// An immutable view over segments: filters and groups share the columns and keep only which rows they show.
///
/// A cell may be missing. No operation takes a missing cell for zero or for an empty text: a sum, a mean or an extreme
/// of nothing is nil, a filter other than "equals null" never lets a missing cell through, and only counts are zero.
package struct Table: Sendable {
    package let schema: Schema
    package let segments: [Segment]
    /// The first row of each segment, and at the end the number of all rows.
    let bases: [Int]
    let selection: Selection

    init(schema: Schema, segments: [Segment], bases: [Int], selection: Selection) {
        self.schema = schema
        self.segments = segments
        self.bases = bases
        self.selection = selection
    }

    /// An empty table.
    package init(_ schema: Schema) {
        self.init(schema: schema, segments: [], bases: [0], selection: .range(0..<0))
    }

    /// All rows of the segments, one after another. They must have the columns of `schema`.
    package init(_ schema: Schema, segments: [Segment]) throws(InputError) {
        var bases = [0]
        for segment in segments {
            guard segment.schema == schema else { throw .differentSchemas() }
            bases.append(bases[bases.count - 1] + segment.rowCount)
        }
        guard let rowCount = bases.last, rowCount <= SegmentFormat.mostRows else {
            throw InputError(
                code: "table.too-many-rows",
                what: LocalizedText(ko: "표의 행이 너무 많습니다", en: "the table has too many rows"))
        }
        self.init(
            schema: schema, segments: Table.sharingDictionaries(segments), bases: bases, selection: .range(0..<rowCount)
        )
    }

    /// The segments of one import usually have equal dictionaries; made one, sets and groups over them meet by code.
    private static func sharingDictionaries(_ segments: [Segment]) -> [Segment] {
        guard let first = segments.first, segments.count > 1 else { return segments }
        return [first]
            + segments.dropFirst().map { segment in
                let columns = zip(segment.columns, first.columns).map { column, model in
                    if case .category(let codes, let own) = column.storage,
                        case .category(_, let shared) = model.storage,
                        own == shared
                    {
                        Column(.category(codes, shared), validity: column.validity)
                    } else {
                        column
                    }
                }
                return Segment(schema: segment.schema, columns: columns, rowCount: segment.rowCount)
            }
    }

    func showing(_ selection: Selection) -> Table {
        Table(schema: schema, segments: segments, bases: bases, selection: selection)
    }

    /// The number of rows.
    package var count: Int { selection.count }
    package var isEmpty: Bool { count == 0 }

    /// The first `count` rows of the view.
    package func limit(_ count: Int) -> Table {
        showing(selection.prefix(Swift.max(0, count)))
    }

    /// Every row shown, as numbers through all segments.
    var selectedRows: [Int] {
        switch selection {
        case .range(let range): Array(range)
        case .rows(let rows): rows.map(Int.init)
        }
    }

    func segmentIndex(of row: Int) -> Int {
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if bases[middle + 1] <= row { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The cell of a column at a position of the view.
    package func value(_ column: Int, at position: Int) -> Value {
        let (cells, row) = cell(column, at: position)
        return cells.value(row)
    }

    /// The same with times on the clocks that are so many seconds ahead of UTC, as `2020-07-09T19:30:00+09:00`.
    package func value(_ column: Int, at position: Int, offset: (Timestamp) -> Int) -> Value {
        let (cells, row) = cell(column, at: position)
        return cells.value(row, offset: offset)
    }

    private func cell(_ column: Int, at position: Int) -> (Column, row: Int) {
        let row = selection[position]
        let segment = segmentIndex(of: row)
        return (segments[segment].columns[column], row - bases[segment])
    }
}

extension Table {
    /// Rows as objects, in the order of the view; missing cells are null.
    package func rows(limit: Int = .max) -> [Value] {
        (0..<Swift.min(limit, count)).map { position in
            var row: [String: Value] = [:]
            for (column, field) in schema.fields.enumerated() { row[field.name] = value(column, at: position) }
            return .object(row)
        }
    }

    /// The cells of one column, in the order of the view; missing cells are null.
    package func values(_ column: String) throws(InputError) -> [Value] {
        let column = try schema.require(column)
        return (0..<count).map { value(column, at: $0) }
    }
}
