import ProgramModel
import Tables
import Values

/// The tables and the timeline of an indicator's example, on a clock that shows UTC.
struct ExampleData {
    let tables: [String: Table]
    let timeline: Timeline

    init(_ example: IndicatorExample, of definition: IndicatorDefinition) throws(InputError) {
        var tables: [String: Table] = [:]
        for (name, rows) in example.given { tables[name] = try Self.table(name, rows) }
        self.tables = tables
        timeline = try Self.timeline(example, definition, tables)
    }

    /// The group's own attendance says how each person was there; an example need not.
    private static func table(_ name: String, _ rows: [Value]) throws(InputError) -> Table {
        let isAttendance = name == "attendance" || name == "roll"
        var kinds: [String: ColumnKind] = [:]
        for column in ["time", "member"] where rows.isEmpty || rows.contains(where: { $0[column] != nil }) {
            kinds[column] = column == "time" ? .time : .category
        }
        guard isAttendance else { return try Table(rows: rows, kinds: kinds) { _, _ in 0 } }
        kinds["status"] = .category
        let present = rows.map { row in
            Value.object((row.object ?? [:]).merging(["status": "present"]) { given, _ in given })
        }
        return try Table(rows: present, kinds: kinds) { _, _ in 0 }
    }

    /// Only what the data show has begun: a meeting by its attendance, a day or month by a record in it.
    private static func timeline(
        _ example: IndicatorExample, _ definition: IndicatorDefinition, _ tables: [String: Table]
    ) throws(InputError) -> Timeline {
        let meetings = try days(in: ["attendance", "roll"].compactMap { tables[$0] })
        let recorded = try days(in: Array(tables.values))
        func begun(_ starts: [CalendarDate], next: (CalendarDate) -> CalendarDate) throws(InputError) -> Timeline {
            guard let last = starts.last else { return try Timeline([]) }
            let boundaries = (starts + [next(last)]).map { Timestamp(date: $0, secondOfDay: 0, offset: 0) }
            return try Timeline(kind: definition.per, boundaries: boundaries) { index, _ in
                LocalizedText(same: starts[index].description)
            }
        }
        func each(
            from start: (CalendarDate) -> CalendarDate, next: (CalendarDate) -> CalendarDate
        ) throws(InputError) -> Timeline {
            guard let first = recorded.first, let last = recorded.last else { return try Timeline([]) }
            var starts = [start(first)]
            while let latest = starts.last, next(latest) <= last { starts.append(next(latest)) }
            return try begun(starts, next: next)
        }
        if !example.periods.isEmpty {
            // The last one goes on until after everything that was recorded.
            return try begun(example.periods) { max($0, recorded.last ?? $0).adding(days: 1) }
        }
        switch definition.per {
        case .meeting: return try begun(meetings) { $0.adding(days: 1) }
        case .day: return try each(from: { $0 }, next: { $0.adding(days: 1) })
        case .week: return try each(from: { $0.adding(days: 1 - $0.weekday) }, next: { $0.adding(days: 7) })
        case .month: return try each(from: { $0.adding(days: 1 - $0.parts.day) }, next: { $0.adding(months: 1) })
        case .cycle, .program, .trailing:
            return try begun(Array(recorded.prefix(1))) { first in (recorded.last ?? first).adding(days: 1) }
        }
    }

    /// On which there is a record, ascending.
    private static func days(in tables: [Table]) throws(InputError) -> [CalendarDate] {
        var days: Set<Int> = []
        for table in tables {
            guard let column = table.schema.timeColumn else { continue }
            for moment in try table.moments(table.schema.fields[column].name) {
                days.insert(Int(ISO8601.floorDivide(moment.milliseconds, 86_400_000).quotient))
            }
        }
        return days.sorted().map { CalendarDate(dayNumber: $0) }
    }
}
