package import Values

/// What the cells of a column are, segment by segment: a line of a data dictionary, or of an import's report.
package struct ColumnSummary: Sendable, Hashable {
    /// Cells, there or missing.
    package private(set) var count = 0
    package private(set) var missing = 0
    /// The earliest and the latest, of a column of times.
    package private(set) var times: ClosedRange<Timestamp>?
    /// The lowest and the highest, of a column of numbers.
    package private(set) var numbers: ClosedRange<Double>?
    /// How many cells say yes, of a column of booleans.
    package private(set) var trueCount: Int?
    /// The different ones that its cells show, of a column of categories.
    package private(set) var categories: DistinctSet?

    package init() {}

    /// - Parameter kind: what the column is where there is no segment of it.
    package init(_ columns: some Sequence<Column>, of kind: ColumnKind) {
        for column in columns { add(column) }
        if kind == .category, categories == nil { categories = DistinctSet([]) }
    }

    /// The lowest cell of a column of times or numbers.
    package var least: Value? {
        times.map { .string($0.lowerBound.description) } ?? numbers.map { Column.value(of: $0.lowerBound) }
    }

    package var greatest: Value? {
        times.map { .string($0.upperBound.description) } ?? numbers.map { Column.value(of: $0.upperBound) }
    }

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
            column.mark(codes, in: &used)
            let shown = DistinctSet(.codes(dictionary, used))
            categories = categories?.union(shown) ?? shown
        case .boolean(let bits): trueCount = (trueCount ?? 0) + bits.ones
        case .time, .number, .text: break
        }
    }

    private static func union<Bound>(_ known: ClosedRange<Bound>?, _ range: ClosedRange<Bound>) -> ClosedRange<Bound> {
        known.map { min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound) } ?? range
    }
}
