import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct MeetingMinutesCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "The minutes of a meeting. 회의록을 냅니다.",
        discussion: """
            Made from the record, the same whenever they are made; what was amended later is marked. People are ids unless
            ‘--names’ is given, which is for the group's own use.
            기록에서 만들므로 언제 만들어도 같고, 나중에 고친 것은 따로 표시합니다. 사람은 id로 적으며, 모임 안에서만 볼 것이면
            ‘--names’로 이름을 함께 적습니다.
            """)

    @Argument(help: "The meeting, such as 1A (default: the last one). 회의 id.") var meeting: String?
    @Option(name: .shortAndLong, help: "The file (default: the terminal). 파일.") var output: String?
    @Option(name: .long, help: "md, html or json (default: by the file's name, or md). 형식.") var format: SheetFormat?
    @Flag(name: .long, help: "With people's names, for the group's own use. 이름과 함께.") var names = false
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let minutes = try session.minutes(meeting.map { MeetingID($0) })
        let page = MinutesPage(minutes, names: names ? try session.names(options.language(context)) : Names())
        let language = options.lang ?? minutes.program.definition.language
        let text =
            switch try SheetFormat(format, output: output) {
            case .md: page.markdown(language)
            case .html: page.html(language)
            case .json: CanonicalJSON.pretty(page.value) + "\n"
            }
        guard let output else { return context.out(text) }
        try TextFile.write(text, to: URL(fileURLWithPath: context.path(output)))
        context.err(
            LocalizedText(ko: "\(output)에 썼습니다.\n", en: "Wrote \(output).\n")[options.language(context)])
    }
}
