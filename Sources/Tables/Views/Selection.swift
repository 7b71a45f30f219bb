/// Which rows of its segments a table shows, in which order. Rows count from 0 through all segments.
enum Selection: Hashable, Sendable {
    case range(Range<Int>)
    case rows([UInt32])

    var count: Int {
        switch self {
        case .range(let range): range.count
        case .rows(let rows): rows.count
        }
    }

    /// The row at a position of the view.
    subscript(position: Int) -> Int {
        switch self {
        case .range(let range): range.lowerBound + position
        case .rows(let rows): Int(rows[position])
        }
    }

    func prefix(_ count: Int) -> Selection {
        switch self {
        case .range(let range): .range(range.prefix(count))
        case .rows(let rows): .rows(Array(rows.prefix(count)))
        }
    }
}

/// Collects rows as they come; it stays a range for as long as they follow one another.
struct SelectionBuilder {
    private var range = 0..<0
    private var rows: [UInt32]?

    @inline(__always)
    mutating func append(_ row: Int) {
        if rows != nil {
            rows!.append(UInt32(truncatingIfNeeded: row))
        } else if range.isEmpty {
            range = row..<row + 1
        } else if row == range.upperBound {
            range = range.lowerBound..<row + 1
        } else {
            spill()
            rows!.append(UInt32(truncatingIfNeeded: row))
        }
    }

    mutating func append(_ more: Range<Int>) {
        if more.isEmpty { return }
        if rows == nil, range.isEmpty {
            range = more
        } else if rows == nil, more.lowerBound == range.upperBound {
            range = range.lowerBound..<more.upperBound
        } else {
            spill()
            rows!.append(contentsOf: more.lazy.map { UInt32(truncatingIfNeeded: $0) })
        }
    }

    private mutating func spill() {
        if rows == nil { rows = range.map { UInt32(truncatingIfNeeded: $0) } }
    }

    var selection: Selection { rows.map(Selection.rows) ?? .range(range) }
}
