import ArgumentParser
import Engine
import ProgramModel
import Reports

struct ActionListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The open action items, the ones due first before the others. 남은 할 일.")

    @Flag(name: .long, help: "Those that are done or dropped too. 끝난 것까지 모두.") var all = false
    @Option(name: .long, help: "Only this member's: id or name. 이 사람의 것만.") var owner: String?
    @Option(name: .long, help: "As of this day (default: today). 기준일.") var on: DateArgument?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let owner = try owner.map { try session.members([$0]) }?.first
        let screen = ActionListScreen(
            try session.load().program, on: try session.day(on?.date), owner: owner, all: all,
            names: try session.names(read.options.language(context)))
        read.show(screen, in: context)
    }
}
