package import Values

/// What the cells of a column are, segment by segment: a line of a data dictionary.
package struct ColumnSummary: Sendable {
    /// Cells, there or missing.
    package private(set) var count = 0
    package private(set) var missing = 0
    /// The earliest and the latest, of a column of times.
    package private(set) var times: ClosedRange<Timestamp>?
    /// The lowest and the highest, of a column of numbers.
    package private(set) var numbers: ClosedRange<Double>?
    /// How many cells say yes, of a column of booleans.
    package private(set) var trueCount: Int?
    private var categories: Set<String>?

    package init() {}

    /// How many different ones its cells show, of a column of categories.
    package var categoryCount: Int? { categories?.count }

    package mutating func add(_ column: Column) {
        count += column.count
        missing += column.missingCount
        switch column.bounds {
        case .time(let range):
            let range = Timestamp(milliseconds: range.lowerBound)...Timestamp(milliseconds: range.upperBound)
            times = Self.union(times, range)
        case .number(let range): numbers = Self.union(numbers, range)
        case nil: break
        }
        switch column.storage {
        case .category(let codes, let dictionary):
            var used = Bitmap(count: dictionary.entries.count)
            for row in codes.indices where column.isPresent(row) { used[Int(codes[row])] = true }
            categories = (categories ?? []).union(used.indices.lazy.map { dictionary.entries[$0] })
        case .boolean(let bits): trueCount = (trueCount ?? 0) + bits.ones
        case .time, .number, .text: break
        }
    }

    private static func union<Bound>(_ known: ClosedRange<Bound>?, _ range: ClosedRange<Bound>) -> ClosedRange<Bound> {
        known.map { min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound) } ?? range
    }
}
