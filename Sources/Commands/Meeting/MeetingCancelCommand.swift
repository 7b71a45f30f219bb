import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct MeetingCancelCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Give up a day; later meetings shift. 회의를 취소하고 뒤의 회의를 미룹니다.",
        discussion: """
            The meeting takes the day of the next one, and so on, until a closing meeting is left without: every cycle keeps
            its A and its B. ‘--dry-run’ only shows what would shift.
            취소한 회의는 다음 회의의 날로, 그 회의는 또 다음 날로 밀리고 마무리 회의 하나가 없어집니다. 주기마다 A와 B는 그대로
            있습니다. ‘--dry-run’은 무엇이 밀리는지 보여 주기만 합니다.
            """)

    @Argument(help: "The meeting, such as 2A. 회의 id.") var meeting: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "meeting.cancel", ["meeting": .string(meeting), "reason": .string(reason)], session, addresses)
        let before = try session.load().program
        let receipt = try session.cancelMeeting(MeetingID(meeting), reason: reason, request)
        write.show(
            MeetingShiftScreen(try write.screen(receipt, session, in: context), from: before, to: receipt.program),
            in: context)
    }
}
