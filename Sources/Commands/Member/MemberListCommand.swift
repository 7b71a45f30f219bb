import ArgumentParser
import Engine
import Reports

struct MemberListCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Everyone, with names. 참여자 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let screen = MemberScreen(
            try session.load().program, history: try session.peopleHistory(),
            names: try session.names(read.options.language(context)))
        read.show(screen, in: context)
    }
}
