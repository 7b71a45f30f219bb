package import LuaRuntime
package import ProgramModel
package import Tables
package import Values

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
            let table = try text.declaration(IndicatorWord.self, in: returned)
            let definition = try IndicatorReader(table).form().definition
            return (definition, try IndicatorExample.read(from: table, of: definition))
        }
    }

    /// Runs the formula for each of these periods. A reading without a value says why there is none; a formula that
    /// fails, or gives what is no reading, throws.
    package func readings(for periods: [Period], in setting: IndicatorSetting) throws(LuaError) -> [Reading] {
        guard definition.kind == .cumulative else {
            var readings: [Reading] = []
            for period in periods { readings.append(try own(period, in: setting)) }
            return readings
        }
        let totals = try totals(through: periods.last, in: setting)
        return periods.map { totals[$0.start] ?? Reading(period: $0, missing: .notBegun) }
    }

    package func reading(for period: Period, in setting: IndicatorSetting) throws(LuaError) -> Reading {
        guard let reading = try readings(for: [period], in: setting).first else {
            return Reading(period: period, missing: .noReading)
        }
        return reading
    }

    /// Why there can be no reading yet, whatever the data say; nil where only the formula can tell.
    package func unknown(_ period: Period, in timeline: Timeline, lag: Int, since: Timestamp? = nil) -> Reading? {
        if definition.kind == .cumulative, isEarly(period, since: since) {
            return Reading(period: period, missing: .beforeCounting)
        }
        guard let index = timeline.index(of: period) else { return Reading(period: period, missing: .notBegun) }
        return index + lag < timeline.periods.count ? nil : Reading(period: period, missing: .notYet(lag))
    }

    private func isEarly(_ period: Period, since: Timestamp?) -> Bool {
        since.map { period.start < $0 } ?? false
    }

    /// By the start of the period.
    private func totals(
        through last: Period?, in setting: IndicatorSetting
    ) throws(LuaError) -> [Timestamp: Reading] {
        var total = RunningTotal()
        var totals: [Timestamp: Reading] = [:]
        for period in setting.timeline.periods.prefix(while: { $0.start <= last?.start ?? $0.start }) {
            let early = isEarly(period, since: setting.since)
            totals[period.start] =
                early
                ? Reading(period: period, missing: .beforeCounting) : total.adding(try own(period, in: setting))
        }
        return totals
    }

    /// What the formula gives for this period alone.
    private func own(_ period: Period, in setting: IndicatorSetting) throws(LuaError) -> Reading {
        guard let index = setting.timeline.index(of: period) else { return Reading(period: period, missing: .notBegun) }
        if let unknown = unknown(period, in: setting.timeline, lag: setting.lag) { return unknown }
        let absent = definition.tables.filter { setting.tables[$0] == nil }
        guard absent.isEmpty else { return Reading(period: period, missing: .noTables(absent)) }
        let subject = "\(setting.program)\n\(period.start.milliseconds)\n\(period.end.milliseconds)"
        let left = ExclusionList()
        let exclude = HostValue.function(name: ExclusionList.word) { call in
            try left.add(call)
            return .nothing
        }
        let parts = parts(for: period, in: setting)
        return try text.run(about: subject, globals: [ExclusionList.word: exclude]) { returned throws(LuaError) in
            guard
                let formula = try IndicatorReader(try text.declaration(IndicatorWord.self, in: returned)).form().formula
            else {
                return Reading(period: period, missing: .notRecorded)
            }
            let value = try formula.call(
                .object(DataObject(tables: setting.tables, needs: definition.tables, calendar: setting.calendar)),
                .object(
                    PeriodObject(timeline: setting.timeline, positions: index...index, calendar: setting.calendar)),
                .object(ReadingsObject(readings: parts)))
            var reading = try FormulaResult(definition: definition, origin: formula.origin).reading(value, for: period)
            reading.excluded = left.exclusions.isEmpty ? nil : left.exclusions
            let without = (definition.from ?? []).filter { parts[$0].flatMap { $0?.value } == nil }
            if reading.missing == .noReading, !without.isEmpty { reading.missing = .noParts(without) }
            return reading
        }
    }

    private func parts(for period: Period, in setting: IndicatorSetting) -> [IndicatorID: Reading?] {
        var parts: [IndicatorID: Reading?] = [:]
        for id in definition.from ?? [] {
            // A value that was written down keeps the end its period had then; when it began does not change.
            parts[id] = .some(setting.parts[id]?.first { $0.period.start == period.start })
        }
        return parts
    }
}
