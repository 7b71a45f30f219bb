import ArgumentParser
import Engine
import Values

struct CheckInSupportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "support", abstract: "A member got the support asked for. 청한 도움을 주었습니다.",
        discussion: """
            It leaves the status, the agenda and the reminders; the list of check-ins keeps both.
            현황과 안건과 알림에서는 빠지고, 점검 목록에는 함께 남습니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Option(name: .long, help: "What was done. 어떻게 도왔는지.") var note: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "check-in.support", ["member": .string(member), "note": .string(note)], session, addresses)
        try write.show(session.giveSupport(member, note: note, request), session, in: context)
    }
}
