import ArgumentParser
import Engine
import Values

struct MemberWithdrawCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "withdraw", abstract: "A member leaves. 참여자가 그만둡니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "member.withdraw", ["member": .string(member), "reason": .word(reason)], session, addresses)
        try write.show(session.withdraw(member, reason: reason, request), session, in: context)
    }
}
