import ArgumentParser
import Engine
import ProgramModel
import Reports

struct StatusCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Where the season stands, what is next and what blocks it. 지금 어디이고 다음은 무엇인지 보여 줍니다.")

    @Option(name: .long, help: "As of this moment (default: now). 이때를 기준으로.") var at: String?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let moment = try MomentArgument.read(at) { try session.load().program.definition.zone }
        let (program, explanation) = try session.explain(nil, at: moment)
        read.show(
            StatusScreen(
                program, explanation: explanation, at: moment ?? session.clock.now(),
                names: try session.names(read.options.language(context)),
                definitionChanged: session.definitionChanged(since: program), drafts: try session.worksheetDrafts()),
            in: context)
    }
}
