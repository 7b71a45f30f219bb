import ArgumentParser
import Engine
import Values

struct MemberAdmitCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "admit", abstract: "Admit an applicant. 지원자를 받아들입니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("member.admit", ["member": .string(member)], session)
        try write.show(session.admit(member, request), session, in: context)
    }
}
