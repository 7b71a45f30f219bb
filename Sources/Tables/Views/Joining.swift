package import Values

extension Table {
    /// What becomes of a row that finds no partner.
    package enum JoinKind: String, Sendable {
        /// It is left out.
        case inner
        /// It stays, with the other table's cells missing.
        case left
    }

    /// Each row of this table beside each row of `other` whose category (or text) in `on` is the same. The result has
    /// this table's columns and then the other's, except `on`; it is a table of its own. Rows come in this table's
    /// order and, for one row, in the other's. A missing cell has no partner. A name in both tables is an error.
    package func join(_ other: Table, on column: String, keeping kind: JoinKind = .inner) throws(InputError) -> Table {
        let left = try schema.require(column, .category, .text)
        let right = try other.schema.require(column, .category, .text)
        let others = other.schema.fields.indices.filter { $0 != right }
        let schema = try Schema(schema.fields + others.map { other.schema.fields[$0] })
        let otherRows = other.selectedRows
        var partners: [String: [Int]] = [:]
        for position in 0..<other.count {
            if let key = other.value(right, at: position).string {
                partners[key, default: []].append(otherRows[position])
            }
        }
        var leftRows: [Int] = []
        var rightRows: [Int?] = []
        let ownRows = selectedRows
        for position in 0..<count {
            let found = value(left, at: position).string.flatMap { partners[$0] }
            if found == nil, kind == .left {
                leftRows.append(ownRows[position])
                rightRows.append(nil)
            }
            for row in found ?? [] {
                leftRows.append(ownRows[position])
                rightRows.append(row)
            }
        }
        let columns =
            self.schema.fields.indices.map { gatheredColumn($0, rows: leftRows.lazy.map { $0 }) }
            + others.map { other.gatheredColumn($0, rows: rightRows) }
        return try Table(schema, segments: [Segment(schema: schema, columns: columns, rowCount: leftRows.count)])
    }
}
