import ArgumentParser
import Engine
import Reports
import Values

struct MemberAliasCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "alias", abstract: "A further name by which imports find a member. 자료에서 참여자를 찾을 이름을 더합니다.",
        discussion: """
            A nickname of a chat, a mail address of a form, an account. It is kept apart from the record, with the name.
            대화방의 별명, 설문의 메일 주소, 계정 이름 등입니다. 이름처럼 기록과 따로 둡니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Argument(help: "The further name, nickname or address. 더할 이름, 별명, 주소.") var name: String
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        // A key's arguments are digested, never stored: a name may be among them.
        let request = try write.request(
            "member.alias", ["member": .string(member), "name": .string(name)], session)
        let receipt = try session.alias(member, name, request)
        write.show(AliasScreen(receipt.answer, dryRun: receipt.dryRun), in: context)
    }
}
