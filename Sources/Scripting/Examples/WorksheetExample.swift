import LuaRuntime
import ProgramModel
package import Values

/// An example inside a worksheet: answers, and the steps that have a problem with them.
package struct WorksheetExample: Hashable, Sendable {
    static let fieldNames = ["given", "expect", "produces", "indicators"]

    package var given: [String: Value]
    package var expect: [String]
    /// Fields of the hypothesis that the answers make; nil where nothing is said of it.
    package var produces: [String: Value]?
    /// The units of indicators that the answers name. Others are known too, with a unit of their own.
    package var indicators: [String: LocalizedText]

    static func read(from table: LuaRef, steps: [StepDefinition]) throws(LuaError) -> [WorksheetExample] {
        try table.examples("{ given = …, expect = … }") { example throws(LuaError) in
            try read(example, steps: steps.map(\.id))
        }
    }

    private static func read(_ table: LuaRef, steps: [String]) throws(LuaError) -> WorksheetExample {
        try table.onlyFields(fieldNames)
        let given = try table.table("given")
        try given.onlyFields(steps)
        _ = try table.table("expect")
        let expect = try table.strings("expect")
        for (index, id) in expect.enumerated() where !steps.contains(id) {
            throw .shape(
                table.path.field("expect").element(index + 1),
                LocalizedText(ko: "‘\(id)’이라는 문항이 없습니다", en: "there is no step ‘\(id)’"), origin: table.origin,
                next: LuaError.hint(id, among: steps))
        }
        var indicators: [String: LocalizedText] = [:]
        if let units = try table.optionalTable("indicators") {
            for id in try units.names() { indicators[id] = try units.unit(id) }
        }
        return WorksheetExample(
            given: try given.value().object ?? [:], expect: expect, produces: try produces(table),
            indicators: indicators)
    }

    private static func produces(_ table: LuaRef) throws(LuaError) -> [String: Value]? {
        guard let fields = try table.optionalTable("produces") else { return nil }
        try fields.onlyFields(HypothesisReader.fieldNames)
        return try fields.value().object ?? [:]
    }
}
