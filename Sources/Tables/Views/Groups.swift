package import Values

extension Table {
    package struct Group: Sendable {
        package let key: Value
        package let table: Table
    }

    /// One view for each different value, keys ascending as in `DistinctSet.values`; rows where the cell is missing
    /// come last, under null. Rows keep their order.
    package func group(_ column: String) throws(InputError) -> [Group] {
        let index = try schema.require(column)
        var slots: [Value: Int] = [:]
        var builders: [SelectionBuilder] = []
        var missing = SelectionBuilder()
        func slot(_ key: Value) -> Int {
            if let slot = slots[key] { return slot }
            slots[key] = builders.count
            builders.append(SelectionBuilder())
            return builders.count - 1
        }
        // The slot of each category of a segment, looked up when it is first met; -1 before that.
        var slotsOfCodes = Array(repeating: [Int](), count: segments.count)
        forEachRun { segment, rows in
            let column = segments[segment].columns[index]
            let base = bases[segment]
            if case .category(let codes, let dictionary) = column.storage {
                var known = slotsOfCodes[segment]
                slotsOfCodes[segment] = []
                if known.isEmpty { known = Array(repeating: -1, count: dictionary.entries.count) }
                rows.forEach { row in
                    guard column.isPresent(row) else { return missing.append(row + base) }
                    let code = Int(codes[row])
                    if known[code] < 0 { known[code] = slot(.string(dictionary.entries[code])) }
                    builders[known[code]].append(row + base)
                }
                slotsOfCodes[segment] = known
            } else {
                rows.forEach { row in
                    guard column.isPresent(row) else { return missing.append(row + base) }
                    builders[slot(column.value(row))].append(row + base)
                }
            }
        }
        var groups = DistinctSet(Array(slots.keys)).values.compactMap { key in
            slots[key].map { Group(key: key, table: showing(builders[$0].selection)) }
        }
        if missing.selection.count > 0 { groups.append(Group(key: .null, table: showing(missing.selection))) }
        return groups
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

    /// Intervals that ascend and do not overlap.
    private func group(starts: [Int64], ends: [Int64]) throws(InputError) -> [Table] {
        let index = try schema.requireTime()
        var builders = Array(repeating: SelectionBuilder(), count: starts.count)
        forEachRun { segment, rows in
            let column = segments[segment].columns[index]
            guard case .time(let moments) = column.storage else { return }
            let base = bases[segment]
            // Rows near one another mostly fall into the same period.
            var bucket = 0
            rows.forEach { row in
                guard column.isPresent(row), !starts.isEmpty else { return }
                let moment = moments[row]
                if moment < starts[bucket] || moment >= ends[bucket] {
                    var (low, high) = (0, starts.count)
                    while low < high {
                        let middle = (low + high) / 2
                        if ends[middle] <= moment { low = middle + 1 } else { high = middle }
                    }
                    guard low < starts.count, moment >= starts[low] else { return }
                    bucket = low
                }
                builders[bucket].append(row + base)
            }
        }
        return builders.map { showing($0.selection) }
    }
}
