import ArgumentParser
import Engine
import Values

struct MeetingNoteCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Add a line to the minutes. 회의록에 한 줄을 더합니다.")

    @Argument(help: "The line. Leave names out; use ids. 적을 말. 이름 대신 id를 쓰세요.") var text: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("meeting.note", ["text": .string(text)], session, addresses)
        try write.show(session.note(text, request), session, in: context)
    }
}
