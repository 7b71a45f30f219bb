import Values

/// Which of the different values of a column each row of a view has, as a number that counts them in their order.
/// What compares rows by it compares numbers, and makes no text for a row.
struct Coding {
    /// Of a row whose cell is missing.
    static let missing = UInt32.max

    /// By number, ascending as in `DistinctSet.values`.
    let keys: [Value]
    /// How many rows have each; those whose cell is missing are in none.
    let counts: [Int]
    private let storage: Storage

    private enum Storage {
        /// The number of each code, by segment.
        case categories(column: Int, numbers: [[UInt32]])
        /// By position of the view.
        case rows([UInt32])
        /// Rows of one number lie together, ascending, and none is missing: the counts say it all.
        case runs
    }

    init(_ table: Table, _ column: Int) {
        if table.schema.fields[column].kind == .category {
            self.init(categories: table, column)
        } else {
            let (keys, numbers) = Coding.numbered(table, column)
            self.init(keys: keys, numbers: numbers)
        }
    }

    /// - Parameter numbers: by position of the view.
    init(keys: [Value], numbers: [UInt32]) {
        var counts = Array(repeating: 0, count: keys.count)
        var last: UInt32 = 0
        var ascends = true
        for number in numbers {
            if number < last || number == Coding.missing { ascends = false }
            last = number
            if number != Coding.missing { counts[Int(number)] += 1 }
        }
        self.keys = keys
        self.counts = counts
        storage = ascends ? .runs : .rows(numbers)
    }

    /// One pass over codes with an array of counters; texts are looked at once for each category in use.
    private init(categories table: Table, _ column: Int) {
        var tallies = CategoryTallies()
        table.forEachRun { segment, rows in tallies.add(table.segments[segment].columns[column], rows) }
        let (keys, numbers) = tallies.numbered()
        var counts = Array(repeating: 0, count: keys.count)
        for (index, tally) in tallies.all.enumerated() {
            for (code, count) in tally.counts.enumerated() where count > 0 { counts[Int(numbers[index][code])] += count }
        }
        self.keys = keys
        self.counts = counts
        storage = .categories(
            column: column,
            numbers: table.segments.map { segment in
                tallies.index(of: segment.columns[column]).map { numbers[$0] } ?? []
            })
    }

    /// What is held for each row.
    var bytesOfRows: Int {
        if case .rows(let numbers) = storage { numbers.count * MemoryLayout<UInt32>.size } else { 0 }
    }

    /// The column of categories that the numbers are those of.
    var categoryColumn: Int? { if case .categories(let column, _) = storage { column } else { nil } }

    /// Whether rows of one number lie together, ascending, and none is missing.
    var isRuns: Bool { if case .runs = storage { true } else { false } }

    /// By position of the view.
    func numbers(in table: Table) -> [UInt32] {
        switch storage {
        case .rows(let numbers): return numbers
        case .runs: return counts.indices.flatMap { repeatElement(UInt32($0), count: counts[$0]) }
        case .categories(let column, let numbers):
            var all: [UInt32] = []
            all.reserveCapacity(table.count)
            table.forEachRun { segment, rows in
                let column = table.segments[segment].columns[column]
                guard case .category(let codes, _) = column.storage else { return }
                let own = numbers[segment]
                if let validity = column.validity {
                    rows.forEach { all.append(validity[$0] ? own[Int(codes[$0])] : Coding.missing) }
                } else {
                    rows.forEach { all.append(own[Int(codes[$0])]) }
                }
            }
            return all
        }
    }

    private static func numbered(_ table: Table, _ column: Int) -> (keys: [Value], numbers: [UInt32]) {
        switch table.schema.fields[column].kind {
        case .time:
            var times = Numbering<Int64>(rows: table.count)
            table.forEachRun { segment, rows in
                let column = table.segments[segment].columns[column]
                guard case .time(let cells) = column.storage else { return }
                rows.forEach { column.isPresent($0) ? times.append(cells[$0]) : times.appendMissing() }
            }
            return times.ordered { .string(Timestamp(milliseconds: $0).description) }
        case .number:
            var numbers = Numbering<Double>(rows: table.count)
            table.forEachRun { segment, rows in
                let column = table.segments[segment].columns[column]
                guard case .number(let cells) = column.storage else { return }
                rows.forEach { column.isPresent($0) ? numbers.append(cells[$0]) : numbers.appendMissing() }
            }
            return numbers.ordered { Column.value(of: $0) }
        case .boolean:
            var answers = Numbering<Bool>(rows: table.count)
            table.forEachRun { segment, rows in
                let column = table.segments[segment].columns[column]
                guard case .boolean(let cells) = column.storage else { return }
                rows.forEach { column.isPresent($0) ? answers.append(cells[$0]) : answers.appendMissing() }
            }
            return answers.ordered { .bool($0) }
        case .text, .category:
            var texts = Numbering<String>(rows: table.count)
            table.forEachRun { segment, rows in
                let column = table.segments[segment].columns[column]
                guard case .text(let cells) = column.storage else { return }
                rows.forEach { column.isPresent($0) ? texts.append(cells[$0]) : texts.appendMissing() }
            }
            return texts.ordered { .string($0) }
        }
    }
}
