/// Some rows of one segment, counted within it, in the order of the view.
enum LocalRows {
    case range(Range<Int>)
    case rows(ArraySlice<UInt32>, base: Int)

    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        switch self {
        case .range(let range):
            for row in range { body(row) }
        case .rows(let rows, let base):
            for row in rows { body(Int(row) - base) }
        }
    }
}

extension Table {
    /// Calls `body` for stretches of the view that lie in one segment, in the order of the view.
    func forEachRun(_ body: (_ segment: Int, _ rows: LocalRows) -> Void) {
        switch selection {
        case .range(let range):
            for index in segments.indices {
                let own = range.clamped(to: bases[index]..<bases[index + 1])
                if !own.isEmpty { body(index, .range(own.lowerBound - bases[index]..<own.upperBound - bases[index])) }
            }
        case .rows(let rows):
            var start = rows.startIndex
            while start < rows.endIndex {
                let index = segmentIndex(of: Int(rows[start]))
                let own = bases[index]..<bases[index + 1]
                var end = start + 1
                if segments.count == 1 { end = rows.endIndex }
                while end < rows.endIndex, own.contains(Int(rows[end])) { end += 1 }
                body(index, .rows(rows[start..<end], base: bases[index]))
                start = end
            }
        }
    }

    /// Calls `body` for every cell of a number column that is there.
    @inline(__always)
    func forEachNumber(_ column: Int, _ body: (Double) -> Void) {
        forEachRun { segment, rows in
            let column = segments[segment].columns[column]
            guard case .number(let values) = column.storage else { return }
            if let validity = column.validity {
                rows.forEach { if validity[$0] { body(values[$0]) } }
            } else {
                rows.forEach { body(values[$0]) }
            }
        }
    }

    /// Calls `body` for every cell of a time column that is there.
    @inline(__always)
    func forEachTime(_ column: Int, _ body: (Int64) -> Void) {
        forEachRun { segment, rows in
            let column = segments[segment].columns[column]
            guard case .time(let values) = column.storage else { return }
            if let validity = column.validity {
                rows.forEach { if validity[$0] { body(values[$0]) } }
            } else {
                rows.forEach { body(values[$0]) }
            }
        }
    }

    /// The cells of `rows`, numbers through all segments, as one column; nil makes a missing cell.
    func gatheredColumn(_ index: Int, rows: some Collection<Int?>) -> Column {
        if segments.count == 1 { return segments[0].columns[index].gathering(rows) }
        var builder = ColumnBuilder(schema.fields[index].kind)
        for row in rows {
            guard let row else {
                builder.appendMissing()
                continue
            }
            let segment = segmentIndex(of: row)
            builder.append(segments[segment].columns[index], row - bases[segment])
        }
        return builder.finish()
    }
}
