import ArgumentParser
import Engine
import Values

struct MemberHandOverCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: "Another member becomes the manager. 매니저를 넘겨줍니다.")

    @Argument(help: "Who takes over: id or name. 넘겨받을 사람의 id나 이름.") var member: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "member.hand-over", ["member": .string(member), "reason": .string(reason)], session, addresses)
        try write.show(session.handOver(member, reason: reason, request), session, in: context)
    }
}
