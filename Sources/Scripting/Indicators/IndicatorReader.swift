import LuaRuntime
import ProgramModel
import Tables
import Values

/// Reads `indicator { … }`.
struct IndicatorReader {
    static let fieldNames = [
        "id", "title", "definition", "source", "unit", "better", "per", "needs", "lag", "guardrail", "formula",
        "examples",
    ]
    /// Trailing periods are made of others; none is counted by them.
    static let periods = PeriodKind.allCases.filter { $0 != .trailing }

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    func form() throws(LuaError) -> (definition: IndicatorDefinition, formula: LuaRef) {
        try table.onlyFields(Self.fieldNames)
        let id = try table.identifier("id")
        let title = try table.localized("title")
        let words = try table.optionalLocalized("definition")
        let source = try table.optionalLocalized("source")
        let unit = try table.unit("unit")
        let better = try table.word("better", among: Better.allCases)
        let per = try table.word("per", among: Self.periods)
        let needs = try needs()
        let lag = try lag(per)
        let guardrail = try table.optionalBool("guardrail") ?? false
        let formula = try table.function("formula")
        let definition = IndicatorDefinition(
            id: IndicatorID(id), title: title, definition: words, source: source, unit: unit, better: better, per: per,
            needs: needs, lag: lag, guardrail: guardrail)
        return (definition, formula)
    }

    private func needs() throws(LuaError) -> [String] {
        let names = try table.strings("needs")
        for (index, name) in names.enumerated() {
            let path = table.path.field("needs").element(index + 1)
            guard IdentifierRule.accepts(name) else {
                throw .shape(
                    path, expected: IdentifierRule.expectation, found: .quoted(name),
                    origin: table.origin)
            }
            guard names.firstIndex(of: name) == index else {
                throw .shape(
                    path, LocalizedText(ko: "‘\(name)’이(가) 두 번 나옵니다", en: "‘\(name)’ is there twice"),
                    origin: table.origin)
            }
        }
        guard !names.isEmpty else {
            throw table.bad(
                "needs", LocalizedText(ko: "읽을 자료의 이름 목록", en: "a list with the names of the tables it reads"),
                LocalizedText(ko: "없음", en: "none"))
        }
        return names
    }

    /// The whole season has no period after it, so nothing may wait for one.
    private func lag(_ per: PeriodKind) throws(LuaError) -> Int {
        guard let lag = try table.optionalInt("lag") else { return per == .program ? 0 : 1 }
        let most: Int64 = per == .program ? 0 : 100
        guard (0...most).contains(lag) else {
            throw table.bad(
                "lag",
                per == .program
                    ? LocalizedText(ko: "0(per가 \"program\"이므로)", en: "0, since per is \"program\"")
                    : LocalizedText(ko: "0부터 100까지의 정수", en: "a whole number from 0 to 100"),
                LocalizedText(same: "\(lag)"))
        }
        return Int(lag)
    }
}
