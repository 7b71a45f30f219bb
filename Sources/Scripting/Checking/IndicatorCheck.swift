import LuaRuntime
import LuaSyntax
import ProgramModel
import Values

/// The formula of an indicator and the data that it says it needs.
struct IndicatorCheck {
    private let script: ScriptTree
    private let table: LuaTable
    private let offset: Int

    init(_ script: ScriptTree, _ table: LuaTable, at offset: Int) {
        self.script = script
        self.table = table
        self.offset = offset
    }

    func check(_ findings: inout ScriptFindings) {
        if let unit = table["unit"] { TextCheck(script).check(unit, of: "unit", .unit, &findings) }
        checkSources(&findings)
        if let formula = script.function(table["formula"]) {
            checkNeeds(formula, &findings)
            checkPeriod(formula, &findings)
        }
        _ = ExampleCheck(script, .indicatorExample).check(table, at: offset, &findings)
    }

    /// Every kind but `manual` has a formula, and a formula reads something.
    private func checkSources(_ findings: inout ScriptFindings) {
        let kind = table["kind"].map(script.resolved)
        guard !table.isOpen, kind == nil || kind?.string != nil, kind?.string != IndicatorKind.manual.rawValue else {
            return
        }
        let form = FormCheck(script, .indicator)
        if table["needs"] == nil, table["from"] == nil, table["answers"] == nil {
            form.missing("needs", at: offset, &findings)
        }
        if table["formula"] == nil { form.missing("formula", at: offset, &findings) }
    }

    private func checkNeeds(_ formula: LuaFunction, _ findings: inout ScriptFindings) {
        let list = script.table(table["needs"])
        guard table["needs"] == nil || list != nil, list?.isOpen != true else { return }
        let elements = (list?.elements ?? []).map(script.resolved)
        let needs = elements.compactMap(\.string)
        guard needs.count == elements.count else { return }
        let names = needs + (table["answers"] == nil ? [] : [IndicatorDefinition.answersTable])
        let (members, isWhole) = script.members(of: formula, parameter: 0)
        for member in members where !names.contains(member.name) {
            findings.report(
                "script.undeclared-data", member.offset,
                LocalizedText(
                    ko: "needs에 적지 않은 자료입니다: ‘\(member.name)’",
                    en: "‘\(member.name)’ is not among the needs of this indicator"),
                next: Nearest.match(member.name, in: names).map(LuaError.meant)
                    ?? LocalizedText(
                        ko: "needs에 \"\(member.name)\"을(를) 더하세요.", en: "Add \"\(member.name)\" to needs."))
        }
        guard isWhole else { return }
        let read = Set(members.map(\.name))
        for (element, need) in zip(elements, needs) where !read.contains(need) {
            findings.warn(
                "script.unused-need", element.offset,
                LocalizedText(ko: "formula가 자료 ‘\(need)’을(를) 읽지 않습니다", en: "the formula does not read ‘\(need)’"),
                next: LocalizedText(ko: "needs에서 지우세요.", en: "Take it out of needs."))
        }
    }

    private func checkPeriod(_ formula: LuaFunction, _ findings: inout ScriptFindings) {
        for member in script.members(of: formula, parameter: 1).members
        where !PeriodObject.fieldNames.contains(member.name) {
            findings.report(
                "script.unknown-name", member.offset,
                LocalizedText(
                    ko: "기간에는 ‘\(member.name)’이(가) 없습니다", en: "a period has no ‘\(member.name)’"),
                next: LuaError.hint(member.name, among: PeriodObject.fieldNames))
        }
    }
}
