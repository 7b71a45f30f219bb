import ArgumentParser
import Engine
import Reports

struct MemberListCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Everyone, with names. 참여자 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        read.show(
            MemberScreen(try session.load().program, names: try session.names(read.options.language(context))),
            in: context)
    }
}
