import ArgumentParser
import Engine
import ProgramModel
import Values

struct MemberApplyCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Take someone's application. 지원을 받습니다.",
        discussion: """
            The name, phone and mail are kept apart from the record, which holds the id only.
            이름, 전화, 메일은 기록과 따로 두고 기록에는 id만 남깁니다.
            """)

    @Option(name: .long, help: "The name. 이름.") var name: String
    @Option(name: .long, help: "The id for the record (default: m01, m02, …). 기록에 남을 id.") var id: String?
    @Option(name: .long, help: "Telephone. 전화.") var phone: String?
    @Option(name: .long, help: "Mail. 메일.") var mail: String?
    @Option(name: .long, help: "Another name in sheets and chats; may be given again. 표나 대화방에서 쓰는 이름.")
    var alias: [String] = []
    @Option(name: .long, help: "The community this person runs. 꾸리는 커뮤니티.") var community: String?
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        // A key's arguments are digested, never stored: a name may be among them.
        let request = try write.request(
            "member.apply",
            ["name": .string(name), "id": .word(id), "alias": .words(alias), "community": .word(community)], session)
        let receipt = try session.apply(
            id: id, name: name, phone: phone, mail: mail, aliases: alias, community: community.map { CommunityID($0) },
            request)
        try write.show(receipt, session, in: context)
    }
}
