/// Which rows of one segment pass a filter. Built once for a segment, so that the decision what to compare with what is
/// not made again for every row.
enum RowTest {
    case all
    case none
    /// Only the rows of this range: the column was in order and could be halved.
    case range(Range<Int>)
    case rows((Int) -> Bool)

    /// `test` on the cells that are there.
    static func present(_ column: Column, _ test: @escaping (Int) -> Bool) -> RowTest {
        guard let validity = column.validity else { return .rows(test) }
        return .rows { validity[$0] && test($0) }
    }

    /// The rows whose cell is missing.
    static func missing(_ column: Column) -> RowTest {
        guard let validity = column.validity else { return .none }
        return .rows { !validity[$0] }
    }

    /// Times within the closed range, using what is known of the column before looking at its rows.
    static func times(_ column: Column, in wanted: ClosedRange<Int64>) -> RowTest {
        guard case .time(let values) = column.storage, case .time(let bounds)? = column.bounds,
            bounds.overlaps(wanted)
        else { return .none }
        if column.validity == nil, wanted.lowerBound <= bounds.lowerBound, bounds.upperBound <= wanted.upperBound {
            return .all
        }
        if column.isAscending {
            return .range(first(values) { $0 >= wanted.lowerBound }..<first(values) { $0 > wanted.upperBound })
        }
        return present(column) { wanted.contains(values[$0]) }
    }

    /// The first index whose value passes, where all after a passing one pass too.
    private static func first(_ values: [Int64], _ passes: (Int64) -> Bool) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if passes(values[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// A test of the text of a category or text column; a category is tested once, not once a row.
    static func texts(_ column: Column, _ test: @escaping (String) -> Bool) -> RowTest {
        switch column.storage {
        case .category(let codes, let dictionary):
            let passes = dictionary.entries.map(test)
            guard passes.contains(true) else { return .none }
            return present(column) { passes[Int(codes[$0])] }
        case .text(let texts): return present(column) { test(texts[$0]) }
        default: return .none
        }
    }
}

extension Table {
    func filtered(_ test: (Segment) -> RowTest) -> Table {
        var builder = SelectionBuilder()
        let tests = segments.map(test)
        forEachRun { index, rows in
            let base = bases[index]
            switch (tests[index], rows) {
            case (.none, _): break
            case (.all, .range(let range)): builder.append(range.lowerBound + base..<range.upperBound + base)
            case (.all, .rows): rows.forEach { builder.append($0 + base) }
            case (.range(let wanted), .range(let range)):
                let both = range.clamped(to: wanted)
                builder.append(both.lowerBound + base..<both.upperBound + base)
            case (.range(let wanted), .rows): rows.forEach { if wanted.contains($0) { builder.append($0 + base) } }
            case (.rows(let passes), _): rows.forEach { if passes($0) { builder.append($0 + base) } }
            }
        }
        return showing(builder.selection)
    }
}
