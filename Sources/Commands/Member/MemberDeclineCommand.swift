import ArgumentParser
import Engine
import Values

struct MemberDeclineCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Decline an applicant. 지원을 거절합니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "member.decline", ["member": .string(member), "reason": .word(reason)], session, addresses)
        try write.show(session.decline(member, reason: reason, request), session, in: context)
    }
}
