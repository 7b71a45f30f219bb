import ArgumentParser
import Engine
import ProgramModel
import Reports

struct RemindCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind", abstract: "Who should be told what, ready to paste into a chat. 누구에게 무엇을 알릴지 씁니다.",
        discussion: """
            One letter a member, or ‘--all-in-one’ for the group's chat, without money and without naming who is late. The next
            meeting alone is news from a week before. Nothing is sent.
            참여자마다 글 하나씩, ‘--all-in-one’은 단체방에 올릴 글 하나입니다. 단체방 글에는 돈 이야기가 없고 늦은 사람의 이름도
            없습니다. 회의 알림만 있는 사람은 한 주 전부터 나옵니다. 보내지는 않습니다.
            """)

    @Argument(help: "Only these members: ids or names. 이 사람들만.") var members: [String] = []
    @Flag(name: .long, help: "One message for the group's chat. 단체방에 올릴 글 하나.") var allInOne = false
    @Option(name: .long, help: "As of this moment (default: now). 이때를 기준으로.") var at: String?
    @OptionGroup var read: ReadOptions

    func validate() throws {
        if allInOne, !members.isEmpty {
            throw ValidationError(
                "--all-in-one goes to everybody; name no members. --all-in-one은 모두에게 쓰는 글입니다. 이름을 빼세요.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        let moment = try MomentArgument.read(at) { program.definition.zone }
        let day = try moment.flatMap { Zone(program.definition.zone)?.date(of: $0) } ?? session.day(nil)
        let screen = ReminderScreen(
            program, on: day, members: try session.members(members), allInOne: allInOne, names: try session.names(read.options.language(context)))
        read.show(screen, in: context)
    }
}
