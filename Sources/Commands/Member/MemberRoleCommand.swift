import ArgumentParser
import Engine
import ProgramModel
import Values

struct MemberRoleCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Let someone observe, or take part. 참관인이나 참여자로 바꿉니다.",
        discussion: """
            Dues follow: an observer owes none from that day on, and who takes part again joins on that day.
            회비도 따라갑니다. 참관하는 동안에는 없고, 다시 참여하면 그날 들어온 것으로 셈합니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Argument(help: "observer or member. 참관인(observer)이나 참여자(member).") var role: MemberRole
    @Option(name: .long, help: "Why. 까닭.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "member.role",
            ["member": .string(member), "role": .string(role.rawValue), "reason": .word(reason)], session, addresses)
        try write.show(session.changeRole(member, to: role, reason: reason, request), session, in: context)
    }
}
