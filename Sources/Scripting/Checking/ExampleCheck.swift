import LuaSyntax
import Values

/// The examples inside a script.
struct ExampleCheck {
    private let script: ScriptTree
    private let form: ScriptForm

    init(_ script: ScriptTree, _ form: ScriptForm) {
        self.script = script
        self.form = form
    }

    /// Those that are written out.
    ///
    /// - Parameter offset: of the declaration.
    func check(_ table: LuaTable, at offset: Int, _ findings: inout ScriptFindings) -> [LuaTable] {
        guard let field = table.field("examples") else {
            if !table.isOpen { warn(offset, &findings) }
            return []
        }
        guard let list = script.table(field.value) else { return [] }
        if list.fields.isEmpty, !list.isOpen { warn(field.offset, &findings) }
        return list.elements.compactMap { element in
            let element = script.resolved(element)
            guard let example = element.table else { return nil }
            FormCheck(script, form).check(example, at: element.offset, &findings)
            return example
        }
    }

    private func warn(_ offset: Int, _ findings: inout ScriptFindings) {
        findings.warn(
            "script.no-examples", offset,
            LocalizedText(ko: "예가 하나도 없습니다", en: "there is not a single example"),
            next: LocalizedText(
                ko: "examples = { … }에 예를 쓰면 ‘moim script test’가 시험합니다.",
                en: "Write some into examples = { … }; ‘moim script test’ tries them."))
    }
}
