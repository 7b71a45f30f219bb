package import Values

extension Table {
    /// The rows in order of one column. Rows that are equal there keep their order, also when descending; rows where
    /// the cell is missing come last either way.
    package func sorted(_ column: String, descending: Bool = false) throws(InputError) -> Table {
        let index = try schema.require(column)
        let rows = selectedRows
        var missing: [UInt32] = []
        func arranged<Key: Comparable>(_ key: (Column, Int) -> Key) -> [UInt32] {
            var keyed: [(key: Key, row: UInt32)] = []
            keyed.reserveCapacity(rows.count)
            for row in rows {
                let segment = segmentIndex(of: row)
                let cells = segments[segment].columns[index]
                let local = row - bases[segment]
                if cells.isPresent(local) {
                    keyed.append((key(cells, local), UInt32(row)))
                } else {
                    missing.append(UInt32(row))
                }
            }
            // `sort` is stable only by its present implementation; the position settles ties for certain.
            return keyed.enumerated().sorted { left, right in
                if left.element.key != right.element.key {
                    return (left.element.key < right.element.key) != descending
                }
                return left.offset < right.offset
            }.map(\.element.row)
        }
        let order: [UInt32] =
            switch schema.fields[index].kind {
            case .time: arranged { $0.moment($1) }
            case .number: arranged { $0.number($1) }
            case .boolean: arranged { $0.boolean($1) ? 1 : 0 }
            case .category, .text: arranged { $0.value($1).string ?? "" }
            }
        return showing(.rows(order + missing))
    }
}

/// A cell that is known to be there, and zero for another kind of column.
extension Column {
    fileprivate func moment(_ row: Int) -> Int64 {
        if case .time(let cells) = storage { cells[row] } else { 0 }
    }

    fileprivate func number(_ row: Int) -> Double {
        if case .number(let cells) = storage { cells[row] } else { 0 }
    }

    fileprivate func boolean(_ row: Int) -> Bool {
        if case .boolean(let cells) = storage { cells[row] } else { false }
    }
}
