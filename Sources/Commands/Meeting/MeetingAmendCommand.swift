import ArgumentParser
import Engine
import ProgramModel
import Values

struct MeetingAmendCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend", abstract: "Correct the minutes of a closed meeting. 닫은 회의의 회의록을 바로잡습니다.",
        discussion: """
            What the minutes said stays; the correction stands beside it with its day, its author and its reason.
            회의록에 있던 말은 그대로 있고, 고친 말이 날짜와 고친 사람과 까닭과 함께 붙습니다.
            """)

    @Argument(help: "The meeting, such as 1A. 회의 id.") var meeting: String
    @Argument(help: "What the minutes should say. A name is kept as an id. 바로잡는 말. 이름은 id로 적힙니다.") var text: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let id = MeetingID(meeting)
        let request = try write.request(
            "meeting.amend", ["meeting": .string(meeting), "text": .string(text), "reason": .string(reason)], session,
            addresses)
        _ = try session.load().program.closedMeeting(id)
        try MinutesFiles.rewriting(id, session, write, in: context) {
            try session.amendMeeting(id, text, reason: reason, request)
        }
    }
}
