package import Values

extension Table {
    /// The rows by the different values of a column.
    /// - Parameter mostViewedRows: of a larger table the view of a group is sought each time it is asked for.
    package func group(_ column: String, mostViewedRows: Int = 1 << 20) throws(InputError) -> Grouping {
        Grouping(self, Coding(self, try schema.require(column)), keepsMissing: true, mostViewedRows: mostViewedRows)
    }

    /// The rows by period, from the first that has rows to the last; those between them that have none are there too,
    /// so that a day on which nothing happened is not lost. Keys are `key` of each period. Rows outside of all periods,
    /// and rows without a time, are in none.
    package func group(_ timeline: Timeline, key: (Period) -> Value) throws(InputError) -> Grouping {
        let numbers = try buckets(
            starts: timeline.periods.map(\.start.milliseconds), ends: timeline.periods.map(\.end.milliseconds))
        let used = numbers.lazy.filter { $0 != Coding.missing }
        guard let first = used.min(), let last = used.max() else {
            return Grouping(self, Coding(keys: [], numbers: numbers), keepsMissing: false)
        }
        let keys = timeline.periods[Int(first)...Int(last)].map(key)
        let shifted = first == 0 ? numbers : numbers.map { $0 == Coding.missing ? $0 : $0 - first }
        return Grouping(self, Coding(keys: keys, numbers: shifted), keepsMissing: false)
    }

    /// One view between each two boundaries, which must ascend: a view holds the rows from its boundary up to the next.
    /// Buckets without rows are there too, so that a day on which nothing happened is not lost. Rows outside all of
    /// them, and rows without a time, are in none.
    package func group(boundaries: [Timestamp]) throws(InputError) -> [Table] {
        guard boundaries.count > 1 else {
            _ = try schema.requireTime()
            return []
        }
        for index in boundaries.indices.dropFirst() where boundaries[index] <= boundaries[index - 1] {
            throw InputError(
                code: "table.boundaries-out-of-order",
                what: LocalizedText(ko: "기간의 경계가 시간 순서가 아닙니다", en: "the boundaries of the periods do not ascend"))
        }
        return try group(
            starts: boundaries.dropLast().map(\.milliseconds), ends: boundaries.dropFirst().map(\.milliseconds))
    }

    /// One view for each period of the timeline, also where it has no rows.
    package func group(_ timeline: Timeline) throws(InputError) -> [(period: Period, table: Table)] {
        let tables = try group(
            starts: timeline.periods.map(\.start.milliseconds), ends: timeline.periods.map(\.end.milliseconds))
        return Array(zip(timeline.periods, tables)).map { (period: $0, table: $1) }
    }

    private func group(starts: [Int64], ends: [Int64]) throws(InputError) -> [Table] {
        let keys = starts.map(Value.int)
        let coding = Coding(keys: keys, numbers: try buckets(starts: starts, ends: ends))
        return Grouping(self, coding, keepsMissing: false).map(\.table)
    }

    /// The interval that each row of the view lies in, by position. Intervals ascend and do not overlap.
    private func buckets(starts: [Int64], ends: [Int64]) throws(InputError) -> [UInt32] {
        let index = try schema.requireTime()
        var buckets: [UInt32] = []
        buckets.reserveCapacity(count)
        // Rows near one another mostly fall into the same period.
        var bucket = 0
        forEachRun { segment, rows in
            let column = segments[segment].columns[index]
            guard case .time(let moments) = column.storage else { return }
            rows.forEach { row in
                guard column.isPresent(row), !starts.isEmpty else { return buckets.append(Coding.missing) }
                let moment = moments[row]
                if moment < starts[bucket] || moment >= ends[bucket] {
                    var (low, high) = (0, starts.count)
                    while low < high {
                        let middle = (low + high) / 2
                        if ends[middle] <= moment { low = middle + 1 } else { high = middle }
                    }
                    guard low < starts.count, moment >= starts[low] else { return buckets.append(Coding.missing) }
                    bucket = low
                }
                buckets.append(UInt32(bucket))
            }
        }
        return buckets
    }
}
