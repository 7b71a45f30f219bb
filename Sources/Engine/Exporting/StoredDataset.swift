import Journal
package import ProgramModel
package import Tables
package import Values

/// One version of a dataset, read segment by segment: no more than one is in memory.
package struct StoredDataset {
    package let version: DatasetVersion
    package let zone: Zone
    private let journal: any Journal

    init(version: DatasetVersion, zone: Zone, journal: any Journal) {
        self.version = version
        self.zone = zone
        self.journal = journal
    }

    /// Each segment as a table of its own, in order, until `body` has enough.
    package func forEachPart(_ body: (Table) throws -> Enough) throws {
        try forEachSegment { try body(Table($0.schema, segments: [$0])) }
    }

    func forEachSegment(_ body: (Segment) throws -> Enough) throws {
        var known = DecodedCategories()
        for digest in version.segments {
            guard let blob = try journal.blob(digest) else { throw JournalError.missingBlob(digest) }
            if try body(try Segment(decoding: blob.bytes, &known)) == .stop { return }
        }
    }

    package enum Enough { case more, stop }

    /// The rows as bytes, a few thousand at a time.
    /// - Parameter limit: only the first so many rows; nil is all.
    package func write(by writer: some RowWriter, limit: Int? = nil, to sink: ([UInt8]) throws -> Void) throws {
        var isFirst = true
        var left = limit ?? .max
        try forEachPart { table in
            if isFirst { try sink(writer.head(table.schema)) }
            isFirst = false
            let count = min(table.count, left)
            for start in stride(from: 0, to: count, by: Self.rowsAtOnce) {
                try sink(writer.rows(of: table, start..<min(start + Self.rowsAtOnce, count)))
            }
            left -= count
            return left > 0 ? .more : .stop
        }
        // Of no rows there is no segment; the columns are known all the same.
        if isFirst { try sink(writer.head(try schema())) }
    }

    /// The rows as objects, with times on the program's clock; missing cells are null.
    package func rows(limit: Int?) throws -> [Value] {
        var rows: [Value] = []
        try forEachPart { table in
            for position in 0..<min(table.count, (limit ?? .max) - rows.count) {
                var row: [String: Value] = [:]
                for (column, field) in table.schema.fields.enumerated() {
                    row[field.name] = table.value(column, at: position) { zone.offset(at: $0) }
                }
                rows.append(.object(row))
            }
            return rows.count < limit ?? .max ? .more : .stop
        }
        return rows
    }

    private static let rowsAtOnce = 4096

    /// The columns as they were recorded.
    private func schema() throws -> Schema {
        try Schema(version.columns.map { Schema.Field($0.name, ColumnKind(rawValue: $0.kind) ?? .text) })
    }

    package func writer(_ format: ExportFormat, forExcel: Bool = false) -> any RowWriter {
        let offset = { [zone] (moment: Timestamp) in zone.offset(at: moment) }
        switch format {
        case .jsonl: return JSONLinesWriter(offset: offset)
        case .csv:
            var writer = CSVWriter()
            writer.offset = offset
            writer.marksEncoding = forExcel
            writer.guardsFormulas = forExcel
            return writer
        }
    }
}
