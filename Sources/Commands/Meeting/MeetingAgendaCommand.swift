import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct MeetingAgendaCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "What a meeting is to deal with. 회의의 안건을 보여 줍니다.",
        discussion: """
            Names stand on the screen; in a file people are ids unless ‘--names’ is given.
            화면에는 이름이 함께 나오고, 파일에는 ‘--names’를 주지 않으면 id만 적습니다.
            """)

    @Argument(help: "The meeting, such as 1B (default: the open one or the next). 회의 id.") var meeting: String?
    @Option(name: .long, help: "As of this moment (default: now). 이때를 기준으로.") var at: String?
    @Option(name: .shortAndLong, help: "A file, .md or .html, instead of the screen. 파일.") var output: String?
    @Flag(name: .long, help: "With people's names in the file. 파일에 이름도 적습니다.") var names = false
    @OptionGroup var read: ReadOptions

    func validate() throws {
        if names, output == nil {
            throw ValidationError("--names is for a file (-o). --names는 파일(-o)에 쓸 때의 선택입니다.")
        }
        if read.json, output != nil {
            throw ValidationError("--json goes to the screen; leave -o out. --json은 화면에 냅니다. -o를 빼세요.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let moment = try MomentArgument.read(at) { try session.load().program.definition.zone }
        let agenda = try session.agenda(meeting.map { MeetingID($0) }, at: moment)
        guard let output else {
            return read.show(
                AgendaScreen(agenda, names: try session.names(read.options.language(context))), in: context)
        }
        let page = AgendaScreen(agenda, names: names ? try session.names(read.options.language(context)) : Names())
        let language = read.options.lang ?? agenda.program.definition.language
        let text =
            switch try SheetFormat(nil, output: output) {
            case .md: page.markdown(language)
            case .html: page.html(language)
            case .json: CanonicalJSON.pretty(Names.pseudonymous(page.value)) + "\n"
            }
        try TextFile.write(text, to: URL(fileURLWithPath: context.path(output)))
        context.err(
            LocalizedText(ko: "\(output)에 썼습니다.\n", en: "Wrote \(output).\n")[read.options.language(context)])
    }
}
