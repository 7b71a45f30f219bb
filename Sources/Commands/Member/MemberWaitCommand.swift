import ArgumentParser
import Engine
import Values

struct MemberWaitCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait", abstract: "Put an applicant on the waiting list. 지원자를 대기자 명단에 올립니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "member.wait", ["member": .string(member), "reason": .word(reason)], session, addresses)
        try write.show(session.wait(member, reason: reason, request), session, in: context)
    }
}
