import LuaRuntime
package import ProgramModel
import Tables
package import Values

/// An example inside an indicator: tables, and the reading they give for a period.
package struct IndicatorExample: Hashable, Sendable {
    static let fieldNames = ["given", "readings", "period", "expect", "periods"]

    /// Rows by table.
    package var given: [String: [Value]]
    /// What the indicators that it is made from have for the period; nil where one has no reading.
    package var readings: [IndicatorID: Double?]
    /// A day of the period, in UTC.
    package var period: CalendarDate
    /// Nil where there must be no reading.
    package var expect: Double?
    /// The days on which periods begin; empty where the data say.
    package var periods: [CalendarDate]

    static func read(
        from table: LuaRef, of definition: IndicatorDefinition
    ) throws(LuaError) -> [IndicatorExample] {
        try table.examples("{ given = …, period = …, expect = … }") { example throws(LuaError) in
            try read(example, of: definition)
        }
    }

    private static func read(
        _ table: LuaRef, of definition: IndicatorDefinition
    ) throws(LuaError) -> IndicatorExample {
        try table.onlyFields(fieldNames)
        var given: [String: [Value]] = [:]
        let tables = definition.tables.isEmpty ? try table.optionalTable("given") : try table.table("given")
        for name in try tables?.names() ?? [] {
            if let tables { given[name] = try rows(name, of: tables) }
        }
        for name in definition.tables where given[name] == nil {
            guard let tables else { break }
            throw tables.bad(
                name, LocalizedText(ko: "행의 목록(needs에 있으므로)", en: "a list of rows, since it is among the needs"),
                LuaKind.nil.text)
        }
        let period = try date(try table.string("period"), at: table.path.field("period"), table)
        var periods: [CalendarDate] = []
        for (index, text) in try table.strings("periods").enumerated() {
            periods.append(try date(text, at: table.path.field("periods").element(index + 1), table))
        }
        if definition.per == .cycle, periods.isEmpty {
            throw table.bad(
                "periods",
                LocalizedText(
                    ko: "주기가 시작하는 날의 목록(per가 \"cycle\"이므로)",
                    en: "a list of days on which cycles begin, since per is \"cycle\""), LuaKind.nil.text)
        }
        return IndicatorExample(
            given: given, readings: try readings(table, of: definition), period: period, expect: try expectation(table),
            periods: periods.sorted())
    }

    private static func readings(
        _ table: LuaRef, of definition: IndicatorDefinition
    ) throws(LuaError) -> [IndicatorID: Double?] {
        guard let from = definition.from else {
            let value = try table.field("readings")
            guard value.isNil else {
                throw table.bad(
                    "readings", LocalizedText(ko: "없음(from이 없으므로)", en: "nothing, since there is no ‘from’"),
                    value.found)
            }
            return [:]
        }
        let parts = try table.table("readings")
        try parts.onlyFields(from.map(\.rawValue))
        var readings: [IndicatorID: Double?] = [:]
        for id in from {
            let value = try parts.field(id.rawValue)
            if value.object(as: NoReading.self) != nil {
                readings[id] = .some(nil)
            } else {
                readings[id] = try parts.finite(id.rawValue)
            }
        }
        return readings
    }

    private static func rows(_ name: String, of tables: LuaRef) throws(LuaError) -> [Value] {
        guard let rows = try tables.table(name).value().array, rows.allSatisfy(isRow) else {
            throw tables.bad(
                name, LocalizedText(ko: "행의 목록 { { time = …, … }, … }", en: "a list of rows { { time = …, … }, … }"),
                LocalizedText(ko: "다른 테이블", en: "another table"))
        }
        return rows
    }

    private static func isRow(_ value: Value) -> Bool {
        value.object?.values.allSatisfy { $0.array == nil && $0.object == nil } ?? false
    }

    private static func date(_ text: String, at path: LuaPath, _ table: LuaRef) throws(LuaError) -> CalendarDate {
        guard let date = CalendarDate(text) else {
            throw .shape(
                path, expected: StepType.date.title, found: .quoted(text),
                origin: table.origin)
        }
        return date
    }

    private static func expectation(_ table: LuaRef) throws(LuaError) -> Double? {
        let value = try table.field("expect")
        if value.object(as: NoReading.self) != nil { return nil }
        guard value.number != nil else {
            throw table.bad("expect", LocalizedText(ko: "숫자나 none", en: "a number or none"), value.found)
        }
        return try table.finite("expect")
    }
}
