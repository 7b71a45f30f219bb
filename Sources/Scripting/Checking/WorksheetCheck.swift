import LuaRuntime
import LuaSyntax
import ProgramModel
import Values

/// The steps of a worksheet and the functions that read its answers.
struct WorksheetCheck {
    private let script: ScriptTree
    private let table: LuaTable
    private let offset: Int
    private let steps: [(table: LuaTable, offset: Int)]
    /// Every id there is; nil where some steps are made in ways that reading does not follow.
    private let ids: [String]?

    init(_ script: ScriptTree, _ table: LuaTable, at offset: Int) {
        self.script = script
        self.table = table
        self.offset = offset
        let list = script.table(table["steps"])
        let declared = list?.elements.map { script.declaration(StepWord.name, $0) } ?? []
        steps = declared.compactMap(\.self)
        let ids = steps.map { step in step.table["id"].flatMap { script.resolved($0).string } }
        let isWhole = list?.isOpen == false && steps.count == declared.count && !ids.contains(nil)
        self.ids = isWhole ? ids.compactMap(\.self) : nil
    }

    func check(_ findings: inout ScriptFindings) {
        var seen: Set<String> = []
        for (step, offset) in steps {
            FormCheck(script, .step).check(step, at: offset, &findings)
            if let id = step["id"].map(script.resolved), let name = id.string, !seen.insert(name).inserted {
                findings.report(
                    "script.repeated-step", id.offset,
                    LocalizedText(ko: "문항 ‘\(name)’이(가) 두 번 나옵니다", en: "the step ‘\(name)’ is there twice"),
                    next: LocalizedText(ko: "문항마다 다른 id를 쓰세요.", en: "Give each step an id of its own."))
            }
            checkChoices(step, at: offset, &findings)
            checkFunctions(step, &findings)
        }
        if let produces = script.function(table["produces"]) { checkAnswers(produces, 0, &findings) }
        checkExamples(&findings)
    }

    private func checkChoices(_ step: LuaTable, at offset: Int, _ findings: inout ScriptFindings) {
        let types = [StepType.choice, .choices].map(\.rawValue)
        guard let field = step.field("choices") else {
            if let type = step["type"].flatMap({ script.resolved($0).string }), types.contains(type), !step.isOpen {
                FormCheck(script, .step).missing("choices", at: offset, &findings)
            }
            return
        }
        var seen: Set<String> = []
        for element in script.table(field.value)?.elements ?? [] {
            let element = script.resolved(element)
            guard let choice = element.table else { continue }
            FormCheck(script, .choice).check(choice, at: element.offset, &findings)
            guard let value = choice["value"].map(script.resolved), let text = value.string,
                !seen.insert(text).inserted
            else { continue }
            findings.report(
                "script.repeated-choice", value.offset,
                LocalizedText(ko: "보기 ‘\(text)’이(가) 두 번 나옵니다", en: "the choice ‘\(text)’ is there twice"),
                next: LocalizedText(ko: "보기마다 다른 value를 쓰세요.", en: "Give each choice a value of its own."))
        }
    }

    private func checkFunctions(_ step: LuaTable, _ findings: inout ScriptFindings) {
        if let when = script.function(step["when"]) { checkAnswers(when, 0, &findings) }
        if let check = script.function(step["check"]) {
            checkAnswers(check, 1, &findings)
            for objection in check.returns { TextCheck(script).check(objection, of: "check", .text, &findings) }
        }
        guard let unit = step["unit"] else { return }
        if let function = script.function(unit) {
            checkAnswers(function, 0, &findings)
            for text in function.returns { TextCheck(script).check(text, of: "unit", .unit, &findings) }
        } else {
            TextCheck(script).check(unit, of: "unit", .unit, &findings)
        }
    }

    /// The answers that a function reads from its parameter.
    private func checkAnswers(_ function: LuaFunction, _ parameter: Int, _ findings: inout ScriptFindings) {
        for member in script.members(of: function, parameter: parameter).members {
            require(member.name, member.offset, &findings)
        }
    }

    private func checkExamples(_ findings: inout ScriptFindings) {
        for example in ExampleCheck(script, .worksheetExample).check(table, at: offset, &findings) {
            for field in script.table(example["given"])?.fields ?? [] {
                if let name = field.name { require(name, field.offset, &findings) }
            }
            for element in script.table(example["expect"])?.elements ?? [] {
                if let name = script.resolved(element).string { require(name, element.offset, &findings) }
            }
        }
    }

    private func require(_ id: String, _ offset: Int, _ findings: inout ScriptFindings) {
        guard let ids, !ids.contains(id) else { return }
        findings.report(
            "script.unknown-step", offset,
            LocalizedText(ko: "‘\(id)’이라는 문항이 없습니다", en: "there is no step ‘\(id)’"),
            next: LuaError.hint(id, among: ids))
    }
}
