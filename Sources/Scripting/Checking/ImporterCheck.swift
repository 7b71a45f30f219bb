import LuaSyntax
import Values

/// The function of an importer and its examples.
struct ImporterCheck {
    private let script: ScriptTree
    private let table: LuaTable
    private let offset: Int

    init(_ script: ScriptTree, _ table: LuaTable, at offset: Int) {
        self.script = script
        self.table = table
        self.offset = offset
    }

    func check(_ findings: inout ScriptFindings) {
        if let columns = script.table(table["columns"]), !columns.isOpen, columns.field("time") == nil {
            findings.report(
                "script.no-time-column", table.field("columns")?.offset ?? offset,
                LocalizedText(ko: "columns에 ‘time’이 없습니다", en: "columns has no ‘time’"),
                next: LocalizedText(
                    ko: "기록의 시각을 담을 time = \"time\"을 더하세요.",
                    en: "Add time = \"time\" for the moment of each record."))
        }
        _ = ExampleCheck(script, .importerExample).check(table, at: offset, &findings)
    }
}
