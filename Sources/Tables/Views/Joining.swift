package import Values

extension Table {
    /// What becomes of a row that finds no partner.
    package enum JoinKind: String, Sendable {
        /// It is left out.
        case inner
        /// It stays, with the other table's cells missing.
        case left
    }

    /// A join makes no more rows: two tables with one value in all rows would multiply.
    package static let mostJoined = 1_000_000

    /// How many rows a join makes.
    package func joinedCount(_ other: Table, on column: String, keeping kind: JoinKind) throws(InputError) -> Int {
        let left = Coding(self, try schema.require(column, .category, .text))
        let right = Coding(other, try other.schema.require(column, .category, .text))
        let partners = Dictionary(uniqueKeysWithValues: zip(right.keys, right.counts))
        var rows = 0
        for (key, count) in zip(left.keys, left.counts) {
            // Neither count is above 2³², so one product fits.
            let found = partners[key] ?? (kind == .left ? 1 : 0)
            rows = Swift.min(rows + count * found, 1 << 50)
        }
        return kind == .left ? rows + count - left.counts.reduce(0, +) : rows
    }

    /// Each row of this table beside each row of `other` whose category (or text) in `on` is the same. The result has
    /// this table's columns and then the other's, except `on`; it is a table of its own. Rows come in this table's
    /// order and, for one row, in the other's. A missing cell has no partner. A name in both tables is an error.
    package func join(_ other: Table, on column: String, keeping kind: JoinKind = .inner) throws(InputError) -> Table {
        let left = try schema.require(column, .category, .text)
        let right = try other.schema.require(column, .category, .text)
        let others = other.schema.fields.indices.filter { $0 != right }
        let schema = try Schema(schema.fields + others.map { other.schema.fields[$0] })
        let rows = try joinedCount(other, on: column, keeping: kind)
        guard rows <= Table.mostJoined else { throw .joinTooLarge(rows) }
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

extension InputError {
    fileprivate static func joinTooLarge(_ rows: Int) -> InputError {
        InputError(
            code: "table.join-too-large",
            what: LocalizedText(
                ko: "이어 붙이면 \(rows)행이 됩니다(최대 \(Table.mostJoined)행)",
                en: "the join would have \(rows) rows (at most \(Table.mostJoined))"),
            next: LocalizedText(
                ko: "during이나 where로 표를 먼저 좁히고, 한 값이 양쪽에 여러 번 나오지 않는지 보세요.",
                en: "Narrow the tables with during or where first, and see whether a value appears many times in both.")
        )
    }
}
