package import Values

/// The rows of a view by the values of a column. What can be told of all groups at once is one pass over columns; a view
/// of each group is made when somebody first asks for one.
package final class Grouping {
    /// Ascending as in `DistinctSet.values`; the rows where the cell is missing come last, under null.
    package let keys: [Value]
    /// How many rows there are in each.
    package let counts: [Int]
    private let table: Table
    private let coding: Coding
    private let mostViewedRows: Int
    private lazy var views: [Table] = madeViews()

    init(_ table: Table, _ coding: Coding, keepsMissing: Bool, mostViewedRows: Int = .max) {
        self.mostViewedRows = mostViewedRows
        let missing = table.count - coding.counts.reduce(0, +)
        let hasMissing = keepsMissing && missing > 0
        keys = coding.keys + (hasMissing ? [.null] : [])
        counts = coding.counts + (hasMissing ? [missing] : [])
        self.table = table
        self.coding = coding
    }

    /// Whether the view of a group is sought by its key each time. The views of a large table take as much room as a
    /// column of it: too much to be made, and counted, for somebody who only wants to know how many rows there are.
    private var seeksViews: Bool { coding.categoryColumn != nil && table.count > mostViewedRows }

    fileprivate func view(_ index: Int) -> Table {
        guard seeksViews, let column = coding.categoryColumn else { return views[index] }
        let key = keys[index]
        return table.filtered { segment in
            guard case .string(let text) = key else { return .missing(segment.columns[column]) }
            return .texts(segment.columns[column]) { $0 == text }
        }
    }

    /// The number of rows that a pass looks at.
    package var rowCount: Int { table.count }

    /// What it holds at most, all of its views made.
    package var bytes: Int {
        // Where rows of a group lie together in a range, so does its view.
        let views: Int
        if coding.isRuns, case .range = table.selection {
            views = 0
        } else {
            views = seeksViews ? 0 : 4 * table.count
        }
        return coding.bytesOfRows + views + 96 * keys.count
    }

    /// The sum of a number column in each group, nil where no cell is there. With Neumaier's compensation.
    package func sums(_ column: String) throws(InputError) -> [Double?] {
        let index = try table.schema.require(column, .number)
        var sums = Array(repeating: 0.0, count: keys.count)
        var lost = sums
        var isThere = Array(repeating: false, count: keys.count)
        let groups = groups
        var position = 0
        table.forEachRun { segment, rows in
            let column = table.segments[segment].columns[index]
            guard case .number(let cells) = column.storage else { return }
            rows.forEach { row in
                let group = Int(groups[position])
                position += 1
                guard group < sums.count, column.isPresent(row) else { return }
                let (sum, number) = (sums[group], cells[row])
                let next = sum + number
                lost[group] += sum.magnitude >= number.magnitude ? (sum - next) + number : (number - next) + sum
                sums[group] = next
                isThere[group] = true
            }
        }
        return sums.indices.map { isThere[$0] ? sums[$0] + lost[$0] : nil }
    }

    /// How many different values a column has in each group, missing cells aside.
    package func distinctCounts(_ column: String) throws(InputError) -> [Int] {
        let other = Coding(table, try table.schema.require(column))
        var lastGroup = Array(repeating: -1, count: other.keys.count)
        var distinct = Array(repeating: 0, count: counts.count)
        forEachGroup(other.numbers(in: table)) { group, numbers in
            for number in numbers where number != Coding.missing && lastGroup[Int(number)] != group {
                lastGroup[Int(number)] = group
                distinct[group] += 1
            }
        }
        return distinct
    }

    /// Calls `body` with what is known of the rows of each group, by position of the view.
    func forEachGroup(_ numbers: [UInt32], _ body: (_ group: Int, _ numbers: ArraySlice<UInt32>) -> Void) {
        var next: [Int] = []
        var end = 0
        for count in counts {
            next.append(end)
            end += count
        }
        var ordered = Array(repeating: Coding.missing, count: end)
        for (position, group) in groups.enumerated() where group < counts.count {
            ordered[next[Int(group)]] = numbers[position]
            next[Int(group)] += 1
        }
        var start = 0
        for (group, count) in counts.enumerated() {
            body(group, ordered[start..<start + count])
            start += count
        }
    }

    /// The group of each row of the view, by position; not less than the number of groups for a row in none.
    private var groups: [UInt32] {
        let numbers = coding.numbers(in: table)
        guard keys.count > coding.keys.count else { return numbers }
        let last = UInt32(coding.keys.count)
        return numbers.map { $0 == Coding.missing ? last : $0 }
    }

    private func madeViews() -> [Table] {
        var builders = Array(repeating: SelectionBuilder(), count: keys.count)
        for (position, group) in groups.enumerated() where group < builders.count {
            builders[Int(group)].append(table.selection[position])
        }
        return builders.map { table.showing($0.selection) }
    }
}

extension Grouping: RandomAccessCollection {
    package struct Group {
        fileprivate let grouping: Grouping
        fileprivate let index: Int

        package var key: Value { grouping.keys[index] }
        /// Rows keep their order.
        package var table: Table { grouping.view(index) }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { keys.count }

    package subscript(index: Int) -> Group { Group(grouping: self, index: index) }
}
