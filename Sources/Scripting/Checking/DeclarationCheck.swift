import LuaRuntime
import LuaSyntax
import Values

/// The declaration that a script returns, and the hypotheses that its functions make.
struct DeclarationCheck {
    private let script: ScriptTree
    private let file: String

    init(_ reading: LuaReading, file: String) {
        script = ScriptTree(reading)
        self.file = file
    }

    func check(_ findings: inout ScriptFindings) {
        checkHypotheses(&findings)
        guard let returned = script.reading.returned else { return }
        if let (table, offset) = script.declaration(WorksheetWord.name, returned) {
            FormCheck(script, .worksheet).check(table, at: offset, &findings)
            checkID(table, &findings)
            WorksheetCheck(script, table, at: offset).check(&findings)
        } else if let (table, offset) = script.declaration(IndicatorWord.name, returned) {
            FormCheck(script, .indicator).check(table, at: offset, &findings)
            checkID(table, &findings)
            IndicatorCheck(script, table, at: offset).check(&findings)
        } else if let (table, offset) = script.declaration(ImporterWord.name, returned) {
            FormCheck(script, .importer).check(table, at: offset, &findings)
            checkID(table, &findings)
            ImporterCheck(script, table, at: offset).check(&findings)
        } else if let (table, offset) = script.declaration(VerdictWord.name, returned) {
            FormCheck(script, .verdict).check(table, at: offset, &findings)
            checkID(table, &findings)
            VerdictCheck(script, table, at: offset).check(&findings)
        }
    }

    /// A script is found by its file's name and known by its id.
    private func checkID(_ table: LuaTable, _ findings: inout ScriptFindings) {
        guard file.hasSuffix(".lua"), let id = table["id"].map(script.resolved), let found = id.string else {
            return
        }
        let name = (file.split(separator: "/").last ?? "").dropLast(".lua".count)
        guard found != name, !name.isEmpty else { return }
        findings.report(
            "script.wrong-id", id.offset,
            LocalizedText(
                ko: "id ‘\(found)’이(가) 파일 이름 ‘\(name)’과 다릅니다",
                en: "the id ‘\(found)’ is not that of the file, ‘\(name)’"),
            next: LocalizedText(ko: "id나 파일 이름을 고치세요.", en: "Change the id or the file's name."))
    }

    private func checkHypotheses(_ findings: inout ScriptFindings) {
        let made = script.reading.functions.flatMap(\.returns) + script.reading.locals.compactMap(\.value)
        for expression in made.flatMap(script.parts) {
            guard let (table, offset) = script.declaration(HypothesisWord.name, expression) else { continue }
            FormCheck(script, .hypothesis).check(table, at: offset, &findings)
        }
    }
}
