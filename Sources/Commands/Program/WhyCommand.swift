import ArgumentParser
import Engine
import ProgramModel
import Reports

struct WhyCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Every way out of here, with its conditions and what they read. 나가는 길과 그 조건을 모두 보여 줍니다.")

    @Argument(help: "Only the ways of this event. 이 사건의 길만.") var event: String?
    @Option(name: .long, help: "As of this moment (default: now). 이때를 기준으로.") var at: String?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let moment = try MomentArgument.read(at) { try session.load().program.definition.zone }
        let (program, explanation) = try session.explain(event, at: moment)
        read.show(WhyScreen(program, explanation: explanation), in: context)
    }
}
