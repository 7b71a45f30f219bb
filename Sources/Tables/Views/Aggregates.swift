package import Values

extension Table {
    /// How many cells of a column are there.
    package func count(_ column: String) throws(InputError) -> Int {
        let index = try schema.require(column)
        var count = 0
        forEachRun { segment, rows in
            let column = segments[segment].columns[index]
            rows.forEach { if column.isPresent($0) { count += 1 } }
        }
        return count
    }

    /// The cells of a number column that are there, in the order of the view.
    package func numbers(_ column: String) throws(InputError) -> [Double] {
        let index = try schema.require(column, .number)
        var numbers: [Double] = []
        numbers.reserveCapacity(count)
        forEachNumber(index) { numbers.append($0) }
        return numbers
    }

    /// The cells of a time column that are there, in the order of the view.
    package func moments(_ column: String) throws(InputError) -> [Timestamp] {
        let index = try schema.require(column, .time)
        var moments: [Timestamp] = []
        forEachTime(index) { moments.append(Timestamp(milliseconds: $0)) }
        return moments
    }

    /// Nil when no cell is there. Summed with Neumaier's compensation, so the order of rows hardly matters.
    package func sum(_ column: String) throws(InputError) -> Double? {
        try total(column).map(\.sum)
    }

    package func mean(_ column: String) throws(InputError) -> Double? {
        try total(column).map { $0.sum / Double($0.count) }
    }

    package func median(_ column: String) throws(InputError) -> Double? {
        try quantile(column, 0.5)
    }

    /// The quantile by linear interpolation between order statistics at (n − 1)p: type 7 of Hyndman and Fan, the
    /// default of R and NumPy. Nil when no cell is there or `p` is not within 0...1.
    package func quantile(_ column: String, _ p: Double) throws(InputError) -> Double? {
        let sorted = try numbers(column).sorted()
        guard !sorted.isEmpty, (0...1).contains(p) else { return nil }
        let place = Double(sorted.count - 1) * p
        let low = Int(place)
        let high = Swift.min(low + 1, sorted.count - 1)
        return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }

    /// The least cell of a column of any kind (false is less than true); nil when none is there.
    package func min(_ column: String) throws(InputError) -> Value? {
        try extreme(column, lowest: true)
    }

    package func max(_ column: String) throws(InputError) -> Value? {
        try extreme(column, lowest: false)
    }

    /// The first cell that is there, in the order of the view.
    package func first(_ column: String) throws(InputError) -> Value? {
        let index = try schema.require(column)
        return (0..<count).lazy.map { value(index, at: $0) }.first { !$0.isNull }
    }

    package func last(_ column: String) throws(InputError) -> Value? {
        let index = try schema.require(column)
        return (0..<count).reversed().lazy.map { value(index, at: $0) }.first { !$0.isNull }
    }

    private func total(_ column: String) throws(InputError) -> (sum: Double, count: Int)? {
        let index = try schema.require(column, .number)
        var (sum, lost, count) = (0.0, 0.0, 0)
        forEachNumber(index) { number in
            let next = sum + number
            lost += sum.magnitude >= number.magnitude ? (sum - next) + number : (number - next) + sum
            sum = next
            count += 1
        }
        return count == 0 ? nil : (sum + lost, count)
    }

    private func extreme(_ column: String, lowest: Bool) throws(InputError) -> Value? {
        let index = try schema.require(column)
        switch schema.fields[index].kind {
        case .number:
            var found: Double?
            forEachNumber(index) { found = lowest ? Swift.min(found ?? $0, $0) : Swift.max(found ?? $0, $0) }
            return found.map(Column.value(of:))
        case .time:
            var found: Int64?
            forEachTime(index) { found = lowest ? Swift.min(found ?? $0, $0) : Swift.max(found ?? $0, $0) }
            return found.map { .string(Timestamp(milliseconds: $0).description) }
        case .category, .text, .boolean:
            let values = try distinct(column).values
            return lowest ? values.first : values.last
        }
    }
}
