package import LuaRuntime
package import ProgramModel
package import Tables
import Values

/// An indicator as its author wrote it: a definition and a formula.
package struct IndicatorScript: Sendable {
    package let definition: IndicatorDefinition
    package let examples: [IndicatorExample]
    private let text: ScriptText
    package var source: String { text.source }

    /// - Parameter file: a path as the author knows it, for errors.
    package init(source: String, file: String, budget: LuaBudget = .default) throws(LuaError) {
        try self.init(ScriptText(source: source, file: file, budget: budget))
    }

    init(_ text: ScriptText) throws(LuaError) {
        self.text = text
        (definition, examples) = try text.run { returned throws(LuaError) in
            let table = try Self.table(returned, text)
            let definition = try IndicatorReader(table).form().definition
            return (definition, try IndicatorExample.read(from: table, of: definition))
        }
    }

    /// Runs the formula for a period. A reading without a value says why there is none; a formula that fails, or gives
    /// what is no reading, throws.
    package func reading(for period: Period, in setting: IndicatorSetting) throws(LuaError) -> Reading {
        guard let index = setting.timeline.index(of: period) else { return Reading(period: period, missing: .notBegun) }
        guard index + setting.lag < setting.timeline.periods.count else {
            return Reading(period: period, missing: .notYet(setting.lag))
        }
        let absent = definition.needs.filter { setting.tables[$0] == nil }
        guard absent.isEmpty else { return Reading(period: period, missing: .noTables(absent)) }
        let subject = "\(setting.program)\n\(period.start.milliseconds)\n\(period.end.milliseconds)"
        return try text.run(about: subject) { returned throws(LuaError) in
            let formula = try IndicatorReader(try Self.table(returned, text)).form().formula
            let value = try formula.call(
                .object(DataObject(tables: setting.tables, needs: definition.needs)),
                .object(PeriodObject(timeline: setting.timeline, positions: index...index)))
            return try FormulaResult(definition: definition, origin: formula.origin).reading(value, for: period)
        }
    }

    private static func table(_ returned: LuaValue, _ text: ScriptText) throws(LuaError) -> LuaRef {
        guard let declared = returned.object(as: Declared<IndicatorWord>.self) else {
            throw text.wrong(returned, expected: [.indicator])
        }
        return declared.table
    }
}
