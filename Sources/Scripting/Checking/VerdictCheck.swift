import LuaRuntime
import LuaSyntax
import Values

/// The function of a verdict rule and its examples.
struct VerdictCheck {
    private let script: ScriptTree
    private let table: LuaTable
    private let offset: Int

    init(_ script: ScriptTree, _ table: LuaTable, at offset: Int) {
        self.script = script
        self.table = table
        self.offset = offset
    }

    func check(_ findings: inout ScriptFindings) {
        if let rule = script.function(table["rule"]) {
            for member in script.members(of: rule, parameter: 0).members
            where !EvidenceObject.fieldNames.contains(member.name) {
                findings.report(
                    "script.unknown-name", member.offset,
                    LocalizedText(
                        ko: "판정의 근거에는 ‘\(member.name)’이(가) 없습니다",
                        en: "the evidence has no ‘\(member.name)’"),
                    next: LuaError.hint(member.name, among: EvidenceObject.fieldNames))
            }
        }
        _ = ExampleCheck(script, .verdictExample).check(table, at: offset, &findings)
    }
}
