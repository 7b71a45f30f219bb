import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct WorksheetPrintCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "A page to fill in by hand, as HTML. 손으로 쓸 종이를 HTML로 만듭니다.")

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @Option(name: .shortAndLong, help: "The file (default: the terminal). 파일.") var output: String?
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let program = try session.load().program
        let definition = try session.worksheet(WorksheetID(worksheet))
        let html = WorksheetPage.html(definition, language: options.lang ?? program.definition.language)
        guard let output else { return context.out(html) }
        try TextFile.write(html, to: URL(fileURLWithPath: context.path(output)))
        context.err(
            LocalizedText(ko: "\(output)에 썼습니다.\n", en: "Wrote \(output).\n")[options.language(context)])
    }
}
