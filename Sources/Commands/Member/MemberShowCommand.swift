import ArgumentParser
import Engine
import Journal
import Reports

struct MemberShowCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One person's page. 한 사람의 기록을 모아 보여 줍니다.",
        discussion: """
            How they came to be in the group, with dates and reasons, and what they did in it. How to reach them is shown
            with ‘--contact’ only.
            들어오고 나간 때와 까닭, 출석, 워크시트, 가설, 점검, 회비를 보여 줍니다. 연락처는 ‘--contact’를 붙일 때만 보여 줍니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Flag(name: .long, help: "With phone, mail and other names. 전화, 메일, 다른 이름도 보여 줍니다.") var contact = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let (program, member, record) = try session.member(self.member)
        let details =
            contact
            ? ContactDetails(phone: record?.phone, mail: record?.mail, aliases: record?.aliases ?? []) : nil
        let screen = MemberPageScreen(
            program, member, history: try session.peopleHistory(), names: try session.names(read.options.language(context)), contact: details,
            on: try session.day(nil))
        read.show(screen, in: context)
    }
}
