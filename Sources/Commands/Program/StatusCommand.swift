import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct StatusCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Where the season stands, what is next and what blocks it. 지금 어디이고 다음은 무엇인지 보여 줍니다.")

    @Option(name: .long, help: "As of this moment (default: now). 이때를 기준으로.") var at: String?
    @Flag(name: .long, help: "Draw the cycle, where it stands, and the season. 주기와 시즌을 SVG로 그립니다.") var svg = false
    @Option(name: .shortAndLong, help: "With --svg: the file (default: the terminal). 파일.") var output: String?
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard !svg || !read.json else {
            throw ValidationError("--svg and --json exclude each other. --svg와 --json은 함께 쓰지 않습니다.")
        }
        guard svg || output == nil else {
            throw ValidationError("-o goes with --svg. -o는 --svg와 함께 씁니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let moment = try MomentArgument.read(at) { try session.load().program.definition.zone }
        let (program, explanation) = try session.explain(nil, at: moment)
        let language = read.options.language(context)
        let screen = StatusScreen(
            program, explanation: explanation, at: moment ?? session.clock.now(), names: try session.names(language),
            definitionChanged: session.definitionChanged(since: program), drafts: try session.worksheetDrafts())
        guard svg else { return read.show(screen, in: context) }
        guard let output else { return context.out(screen.svg(language)) }
        let path = context.path(output)
        try TextFile.write(screen.svg(language), to: URL(fileURLWithPath: path))
        context.err(LocalizedText(ko: "그림을 그렸습니다: \(path)\n", en: "The picture is in \(path)\n")[language])
    }
}
