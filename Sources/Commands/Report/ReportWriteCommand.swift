import ArgumentParser
import Engine
import Foundation
import Journal
import ProgramModel
import Reports
import Values

struct ReportWriteCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write the report, with the group's own pages in it. 보고서를 씁니다.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case html, md, json
    }

    @Option(name: .shortAndLong, help: "The file (default: the terminal). 파일.") var output: String?
    @Option(name: .long, help: "html, md or json. 형식.") var format = Format.html
    @Option(name: .long, help: "A remark under the title, in the report's language. 제목 아래에 적을 말.") var note: String?
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let loaded = try session.load()
        // The report is in the program's language unless another is asked for: it is for its readers, not its writer.
        let materials = try session.reportMaterials(
            of: loaded, options.lang ?? loaded.program.definition.language, note: note)
        let text =
            switch format {
            case .html: SeasonReport.html(loaded.program, materials)
            case .md: SeasonReport.markdown(loaded.program, materials)
            case .json: CanonicalJSON.pretty(SeasonReport.value(loaded.program, materials)) + "\n"
            }
        guard let output else { return context.out(text) }
        let path = context.path(output)
        try TextFile.write(text, to: URL(fileURLWithPath: path))
        context.err(
            LocalizedText(ko: "보고서를 썼습니다: \(path)\n", en: "The report is in \(path)\n")[options.language(context)])
    }
}
