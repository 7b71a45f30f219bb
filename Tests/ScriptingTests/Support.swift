import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

/// An indicator around a formula's body, on one line, so that places are easy to tell.
func indicatorSource(
    _ body: String, unit: String = "{ ko = \"명\", en = \"people\" }", further: String = "", needs: String = "\"t\""
) -> String {
    """
    return indicator { id = "i", title = { ko = "지표", en = "indicator" }, unit = \(unit), better = "higher",
      per = "meeting", needs = { \(needs) }, \(further)
      formula = function(data, period) \(body) end }
    """
}

/// A worksheet with these steps, each the inside of `step { … }`.
func worksheetSource(_ steps: [String], further: String = "") -> String {
    """
    return worksheet { id = "w", title = { ko = "워크시트", en = "worksheet" }, phase = "plan", \(further)
      steps = {
        \(steps.map { "step { ask = { ko = \"물음\", en = \"question\" }, \($0) }" }.joined(separator: ",\n    "))
      } }
    """
}

func day(_ text: String) -> Timestamp {
    Timestamp(date: CalendarDate(text)!, secondOfDay: 0, offset: 0)
}

/// Meetings that begin on these days; the last lasts a day.
func meetings(_ days: String...) throws -> Timeline {
    let starts = days.compactMap { CalendarDate($0) }
    let end = try #require(starts.last).adding(days: 1)
    return try Timeline(
        kind: .meeting, boundaries: (starts + [end]).map { Timestamp(date: $0, secondOfDay: 0, offset: 0) }
    ) { index, _ in LocalizedText(same: days[index]) }
}

func table(_ rows: [Value], _ kinds: [String: ColumnKind] = ["time": .time, "member": .category]) throws -> Table {
    try Table(rows: rows, kinds: kinds) { _, _ in 0 }
}

/// The reading of a formula's body for one of three meetings, July 6 to 20, of which the second is asked for.
func reading(
    _ body: String, _ rows: [Value] = [], unit: String = "{ ko = \"명\", en = \"people\" }", lag: Int = 1,
    at index: Int = 1,
    budget: LuaBudget = .default
) throws -> Reading {
    let script = try IndicatorScript(source: indicatorSource(body, unit: unit), file: "i.lua", budget: budget)
    let timeline = try meetings("2020-07-06", "2020-07-13", "2020-07-20")
    let setting = IndicatorSetting(tables: ["t": try table(rows)], timeline: timeline, lag: lag, program: "p")
    return try script.reading(for: timeline.periods[index], in: setting)
}

/// What a formula's body must fail with.
func formulaError(
    _ body: String, _ rows: [Value] = [], unit: String = "{ ko = \"명\", en = \"people\" }", budget: LuaBudget = .default
) throws -> LuaError {
    try #require(throws: LuaError.self) { try reading(body, rows, unit: unit, budget: budget) }
}

extension WorksheetSetting {
    /// Two indicators: a share and a count.
    static let plain = WorksheetSetting(
        indicators: [
            IndicatorDefinition(
                id: "next_meeting_return", title: LocalizedText(ko: "재참여율", en: "return"),
                unit: LocalizedText(same: "%"),
                needs: ["attendance"]),
            IndicatorDefinition(
                id: "contributors", title: LocalizedText(ko: "활동한 사람", en: "contributors"),
                unit: LocalizedText(ko: "명", en: "people"), better: .lower, needs: ["activity"]),
        ], cycle: 2, member: "kim")
}

/// An importer of these columns whose `read` is `body`.
func importerSource(_ columns: String, _ body: String, _ rest: String = "") -> String {
    """
    return importer {
      id = "m", title = { ko = "가", en = "a" }, columns = { \(columns) },
      read = function(file)
        \(body)
      end, \(rest)
    }
    """
}
