import LuaRuntime
import ProgramModel
import Values

/// Reads `hypothesis { … }`.
struct HypothesisReader {
    static let fieldNames = [
        "belief", "action", "indicator", "target", "prediction", "guardrails", "judged_in_cycle", "baseline_from",
    ]

    private let table: LuaRef
    private let known: [String]

    init(_ table: LuaRef, among indicators: [IndicatorDefinition]) throws(LuaError) {
        self.table = try table.named(LuaPath(HypothesisWord.name))
        known = indicators.map(\.id.rawValue).sorted()
    }

    func draft() throws(LuaError) -> HypothesisDraft {
        try table.onlyFields(Self.fieldNames)
        let belief = try table.filled("belief")
        let action = try table.filled("action")
        let indicator = try indicator(try table.string("indicator"), at: table.path.field("indicator"))
        let target = try table.finite("target")
        let prediction = try table.optionalString("prediction")
        var guardrails: [IndicatorID] = []
        for (index, id) in try table.strings("guardrails").enumerated() {
            guardrails.append(try self.indicator(id, at: table.path.field("guardrails").element(index + 1)))
        }
        let judged = try table.optionalInt("judged_in_cycle")
        if let judged, judged < 1 || judged > Int64(Int32.max) {
            throw table.bad(
                "judged_in_cycle", LocalizedText(ko: "1부터 세는 주기의 번호", en: "the number of a cycle, from 1"),
                LocalizedText(same: "\(judged)"))
        }
        let first = try table.optionalString("baseline_from")
        let date = first.flatMap { CalendarDate($0) }
        if let first, date == nil {
            throw table.bad("baseline_from", StepType.date.title, .quoted(first))
        }
        return HypothesisDraft(
            belief: belief, action: action, indicator: indicator, target: target, prediction: prediction,
            guardrails: guardrails, judgedInCycle: judged.map { Int($0) }, baselineFrom: date)
    }

    private func indicator(_ id: String, at path: LuaPath) throws(LuaError) -> IndicatorID {
        guard known.contains(id) else {
            throw .shape(
                path, IndicatorShelf.unknown(id), origin: table.origin, next: LuaError.hint(id, among: known))
        }
        return IndicatorID(id)
    }
}
