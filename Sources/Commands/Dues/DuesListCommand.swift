import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct DuesListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Each member's account. 참여자마다 낼 돈과 낸 돈.")

    @Option(name: .long, help: "As of this day (default: today). 이날까지.") var on: DateArgument?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        read.show(
            DuesScreen(
                try session.load().program, on: try session.day(on?.date),
                names: try session.names(read.options.language(context))),
            in: context)
    }
}
