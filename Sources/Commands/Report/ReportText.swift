import Engine
import ProgramModel
import Reports
import Values

/// The season's report in each of its formats, made of one state.
struct ReportText {
    let program: Program
    let materials: ReportMaterials

    /// - Parameter language: the program's own unless another is asked for: a report is for its readers, not its
    ///   writer.
    init(_ session: Session, _ loaded: LoadedProgram, language: Language?, note: String? = nil) throws {
        program = loaded.program
        materials = try session.reportMaterials(
            of: loaded, language ?? loaded.program.definition.language, note: note)
    }

    func text(_ format: ReportWriteCommand.Format) -> String {
        switch format {
        case .html: SeasonReport.html(program, materials)
        case .md: SeasonReport.markdown(program, materials)
        case .json: CanonicalJSON.pretty(SeasonReport.value(program, materials)) + "\n"
        }
    }
}
