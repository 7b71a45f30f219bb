package import Values

extension Table {
    /// The rows whose time is at or after the period's start and before its end. Fails without a time column.
    package func during(_ period: Period) throws(InputError) -> Table {
        try during(from: period.start, to: period.end)
    }

    /// Half open: `end` itself is not in it.
    package func during(from start: Timestamp, to end: Timestamp) throws(InputError) -> Table {
        let column = try schema.requireTime()
        guard start < end else { return showing(.range(0..<0)) }
        return filtered { .times($0.columns[column], in: start.milliseconds...end.milliseconds - 1) }
    }

    /// The rows before `moment`. Together with `after` it gives every row that has a time, each once.
    package func before(_ moment: Timestamp) throws(InputError) -> Table {
        let column = try schema.requireTime()
        guard moment.milliseconds > .min else { return showing(.range(0..<0)) }
        return filtered { .times($0.columns[column], in: .min...moment.milliseconds - 1) }
    }

    /// The rows at or after `moment`.
    package func after(_ moment: Timestamp) throws(InputError) -> Table {
        let column = try schema.requireTime()
        return filtered { .times($0.columns[column], in: moment.milliseconds ... .max) }
    }

    /// Rows whose cell equals `value`; null asks for the rows where it is missing.
    package func `where`(_ column: String, equals value: Value) throws(InputError) -> Table {
        try `where`(column, .equal, value)
    }

    /// Rows whose cell compares so with `value`, which must be of the column's kind: a text for a category or text, a
    /// number, a boolean (equal or not equal only), and for a time a text with an offset such as
    /// `2020-07-09T19:30+09:00`, or milliseconds since 1970. A missing cell only ever equals null.
    package func `where`(_ column: String, _ comparison: Comparison, _ value: Value) throws(InputError) -> Table {
        let index = try schema.require(column)
        let field = schema.fields[index]
        switch (value, comparison) {
        case (.null, .equal):
            return filtered { .missing($0.columns[index]) }
        case (.null, .notEqual):
            return filtered { segment in
                guard let validity = segment.columns[index].validity else { return .all }
                return .rows { validity[$0] }
            }
        default: break
        }
        switch field.kind {
        case .category, .text:
            guard let text = value.string else { throw .wrongValue(value, for: field) }
            return filtered { .texts($0.columns[index]) { comparison.holds($0, text) } }
        case .number:
            guard let number = value.number else { throw .wrongValue(value, for: field) }
            return filtered { .numbers($0.columns[index]) { comparison.holds($0, number) } }
        case .time:
            guard let moment = Table.milliseconds(value) else { throw .wrongValue(value, for: field) }
            return filtered { .times($0.columns[index], comparison, moment) }
        case .boolean:
            guard let bool = value.bool, comparison == .equal || comparison == .notEqual else {
                throw .wrongValue(value, for: field)
            }
            return filtered { .booleans($0.columns[index], equal: bool == (comparison == .equal)) }
        }
    }

    /// Rows whose cell equals one of the values. Null among them lets missing cells through.
    package func `where`(_ column: String, in values: [Value]) throws(InputError) -> Table {
        let index = try schema.require(column)
        let field = schema.fields[index]
        let wanted = values.filter { !$0.isNull }
        let wantsMissing = wanted.count < values.count
        var texts: Set<String> = []
        var numbers: Set<Double> = []
        var moments: Set<Int64> = []
        var bools: Set<Bool> = []
        for value in wanted {
            switch field.kind {
            case .category, .text:
                if let text = value.string { texts.insert(text) } else { throw .wrongValue(value, for: field) }
            case .number:
                if let number = value.number { numbers.insert(number) } else { throw .wrongValue(value, for: field) }
            case .time:
                if let moment = Table.milliseconds(value) {
                    moments.insert(moment)
                } else {
                    throw .wrongValue(value, for: field)
                }
            case .boolean: if let bool = value.bool { bools.insert(bool) } else { throw .wrongValue(value, for: field) }
            }
        }
        return filtered { segment in
            let column = segment.columns[index]
            let test: RowTest =
                switch column.storage {
                case .category, .text: .texts(column) { texts.contains($0) }
                case .number: .numbers(column) { numbers.contains($0) }
                case .time(let cells): .present(column) { moments.contains(cells[$0]) }
                case .boolean(let cells): .present(column) { bools.contains(cells[$0]) }
                }
            guard wantsMissing, let validity = column.validity else { return test }
            guard case .rows(let passes) = test else { return .rows { !validity[$0] } }
            return .rows { !validity[$0] || passes($0) }
        }
    }

    /// Rows whose cell is an element of the set.
    package func `where`(_ column: String, in set: DistinctSet) throws(InputError) -> Table {
        let index = try schema.require(column)
        guard schema.fields[index].kind == .category || schema.fields[index].kind == .text else {
            return try `where`(column, in: set.values)
        }
        return filtered { .texts($0.columns[index]) { set.contains($0) } }
    }

    /// Rows whose cell passes `test`, which is given null for a missing cell. On a category column it is asked once for
    /// each category of a segment rather than once a row, so it must not count its calls.
    package func `where`(_ column: String, _ test: (Value) -> Bool) throws(InputError) -> Table {
        let index = try schema.require(column)
        // Answered here, before the view is built, so that the caller's closure need not outlive the call.
        var builder = SelectionBuilder()
        let missingPasses = test(.null)
        var answers: [Int: [Bool]] = [:]
        forEachRun { segment, rows in
            let column = segments[segment].columns[index]
            let base = bases[segment]
            if case .category(let codes, let dictionary) = column.storage {
                let passes = answers[segment] ?? dictionary.entries.map { test(.string($0)) }
                answers[segment] = passes
                rows.forEach { row in
                    if column.isPresent(row) ? passes[Int(codes[row])] : missingPasses { builder.append(row + base) }
                }
            } else {
                rows.forEach { row in
                    if column.isPresent(row) ? test(column.value(row)) : missingPasses { builder.append(row + base) }
                }
            }
        }
        return showing(builder.selection)
    }

    static func milliseconds(_ value: Value) -> Int64? {
        switch value {
        case .string(let text): ISO8601.read(text)?.timestamp?.milliseconds
        default: value.int
        }
    }
}

extension RowTest {
    static func numbers(_ column: Column, _ test: @escaping (Double) -> Bool) -> RowTest {
        guard case .number(let cells) = column.storage, column.bounds != nil else { return .none }
        return present(column) { test(cells[$0]) }
    }

    static func booleans(_ column: Column, equal wanted: Bool) -> RowTest {
        guard case .boolean(let cells) = column.storage else { return .none }
        return present(column) { cells[$0] == wanted }
    }

    static func times(_ column: Column, _ comparison: Comparison, _ moment: Int64) -> RowTest {
        guard case .time(let cells) = column.storage else { return .none }
        switch comparison {
        case .equal: return times(column, in: moment...moment)
        case .notEqual: return present(column) { cells[$0] != moment }
        case .less: return moment > .min ? times(column, in: .min...moment - 1) : .none
        case .lessOrEqual: return times(column, in: .min...moment)
        case .greater: return moment < .max ? times(column, in: moment + 1 ... .max) : .none
        case .greaterOrEqual: return times(column, in: moment ... .max)
        }
    }
}
