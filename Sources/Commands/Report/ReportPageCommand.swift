import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct ReportPageCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Begin a page of the group's own in the report. 보고서에 넣을 글을 시작합니다.",
        discussion: """
            For a section of the report the page begins with what moim says there; with any other name it is a new section.
            보고서의 장 이름을 주면 moim이 쓴 여는 말에서 시작하고, 다른 이름을 주면 새 장이 됩니다.
            """)

    @Argument(help: "A section's name, or a new one. 장 이름이나 새 이름.") var name: String
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let loaded = try session.load()
        let language = options.lang ?? loaded.program.definition.language
        let materials = try session.reportMaterials(of: loaded, language)
        let text = SeasonReport.pageBeginning(name, loaded.program, materials)
        let url = try ReportPages.begin(name, text: text, in: session.folder)
        context.out(url.filePath + "\n")
    }
}
