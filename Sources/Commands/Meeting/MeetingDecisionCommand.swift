import ArgumentParser
import Engine
import Values

struct MeetingDecisionCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision", abstract: "Record what the open meeting decides. 회의가 정한 것을 적습니다.",
        discussion: """
            Decisions are numbered in the minutes. What is decided about a hypothesis is ‘moim decide’.
            회의록에 번호를 붙여 적습니다. 가설에 대한 결정은 ‘moim decide’로 합니다.
            """)

    @Argument(help: "The decision. A name is kept as an id. 정한 것. 이름은 id로 적힙니다.") var text: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("meeting.decision", ["text": .string(text)], session, addresses)
        try write.show(session.decideInMeeting(text, request), session, in: context)
    }
}
