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
        timeline = try DataTimeline(tables, zone: .utc).timeline(
            definition.per,
            starts: example.given.isEmpty && example.periods.isEmpty ? [example.period] : example.periods)
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
}
