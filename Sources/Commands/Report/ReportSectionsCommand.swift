import ArgumentParser
import Engine
import Reports

struct ReportSectionsCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "sections", abstract: "The report's sections, and where the group speaks itself. 보고서의 장 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let loaded = try session.load()
        let materials = try session.reportMaterials(of: loaded, read.options.language(context))
        read.show(ReportSectionsScreen(SeasonReport.sections(loaded.program, materials)), in: context)
    }
}
