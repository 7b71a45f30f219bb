import LuaRuntime
import LuaSyntax
import Values

/// Whether a declaration holds what its form asks for.
struct FormCheck {
    private let script: ScriptTree
    private let form: ScriptForm

    init(_ script: ScriptTree, _ form: ScriptForm) {
        self.script = script
        self.form = form
    }

    func check(_ table: LuaTable, at offset: Int, _ findings: inout ScriptFindings) {
        for field in table.fields where !form.fields.contains(field.name ?? "") {
            findings.report(
                "script.unknown-field", field.offset, Self.unknown(field.name, in: form.name),
                next: LuaError.hint(field.name ?? "", among: form.fields))
        }
        for name in form.required where !table.isOpen {
            let field = table.field(name)
            if field == nil || field?.value.value == .null { missing(name, at: field?.offset ?? offset, &findings) }
        }
        for name in form.texts {
            guard let field = table.field(name) else { continue }
            TextCheck(script).check(field.value, of: name, name == "source" ? .source : .text, &findings)
        }
        for (name, words) in form.words.sorted(by: { $0.key < $1.key }) {
            guard let value = table[name].map(script.resolved) else { continue }
            check(value, of: name, among: words, &findings)
        }
    }

    func missing(_ name: String, at offset: Int, _ findings: inout ScriptFindings) {
        findings.report(
            "script.missing-field", offset,
            LocalizedText(ko: "\(form.name)에 ‘\(name)’이(가) 없습니다", en: "\(form.name) has no ‘\(name)’"),
            next: LocalizedText(ko: "\(name) = …을(를) 더하세요.", en: "Add \(name) = …"))
    }

    private func check(
        _ value: LuaExpression, of name: String, among words: [String], _ findings: inout ScriptFindings
    ) {
        guard let literal = value.value, literal != .null, !words.contains(where: { .string($0) == literal }) else {
            return
        }
        let found = literal.string.map { "\"\($0.prefix(40))\"" } ?? CanonicalJSON.text(literal)
        let list = words.joined(separator: ", ")
        findings.report(
            "script.bad-value", value.offset,
            LocalizedText(
                ko: "\(name): 다음 가운데 하나여야 합니다(\(list)). 있는 것: \(found)",
                en: "\(name): expected one of \(list), found \(found)"),
            next: literal.string.flatMap { Nearest.match($0, in: words) }.map(LuaError.meant))
    }

    static func unknown(_ name: String?, in form: String) -> LocalizedText {
        guard let name else {
            return LocalizedText(ko: "\(form) 안에 이름이 없는 값이 있습니다", en: "there is a value without a name in \(form)")
        }
        return LocalizedText(ko: "\(form)에는 ‘\(name)’이라는 항목이 없습니다", en: "\(form) has no field ‘\(name)’")
    }
}
