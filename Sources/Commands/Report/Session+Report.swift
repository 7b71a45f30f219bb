import Engine
import Journal
import ProgramModel
import Reports
import Values

extension Session {
    /// Everything that the report needs, with the group's own pages.
    func reportMaterials(
        of loaded: LoadedProgram, _ language: Language, note: String? = nil
    ) throws -> ReportMaterials {
        let log = try log(last: nil)
        var materials = ReportMaterials(
            language: language, names: try printedNames(of: loaded.program), formulas: try formulas(of: loaded.program),
            head: (loaded.head.seq, loaded.head.digest), history: try readingHistory(),
            managers: PeopleHistory(log).managers, note: note.map { LocalizedText(same: $0) })
        materials.worksheets = try worksheetUses()
        materials.worksheetSources = try worksheetSources(of: loaded.program)
        materials.minutes = log.minutesHeads
        materials.pages = try ReportPages.read(
            folder, sections: SeasonReport.sectionIDs(loaded.program, materials))
        return materials
    }
}
