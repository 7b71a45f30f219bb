import ArgumentParser
import Engine
import Foundation
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
        let report = try ReportText(session, try session.load(), language: options.lang, note: note)
        let text = report.text(format)
        guard let output else { return context.out(text) }
        let path = context.path(output)
        try TextFile.write(text, to: URL(fileURLWithPath: path))
        context.err(
            LocalizedText(ko: "보고서를 썼습니다: \(path)\n", en: "The report is in \(path)\n")[options.language(context)])
    }
}
