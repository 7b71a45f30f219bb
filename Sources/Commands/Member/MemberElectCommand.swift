import ArgumentParser
import Engine
import Values

struct MemberElectCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "elect", abstract: "Make a member the manager. 매니저로 정합니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("member.elect", ["member": .string(member)], session)
        try write.show(session.elect(member, request), session, in: context)
    }
}
