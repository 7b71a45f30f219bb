import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct MeetingMoveCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Hold a meeting on another day. 회의를 다른 날로 옮깁니다.",
        discussion: """
            It keeps its id and its place between the meeting before and the one after. Without an hour it keeps that too.
            회의의 id와 앞뒤 회의 사이의 자리는 그대로입니다. 시각을 적지 않으면 시각도 그대로입니다.
            """)

    @Argument(help: "The meeting, such as 1B. 회의 id.") var meeting: String
    @Argument(help: "2020-07-22, or with the hour 2020-07-22T20:00. 날짜나 날짜와 시각.") var date: MeetingTimeArgument
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "meeting.move", ["meeting": .string(meeting), "to": date.value, "reason": .string(reason)], session,
            addresses)
        let before = try session.load().program
        let receipt = try session.moveMeeting(
            MeetingID(meeting), to: date.date, minuteOfDay: date.minuteOfDay, reason: reason, request)
        write.show(
            MeetingShiftScreen(try write.screen(receipt, session, in: context), from: before, to: receipt.program),
            in: context)
    }
}
