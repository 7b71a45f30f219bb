import ArgumentParser
import Engine
import Values

struct MeetingNoteCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Add a line to the minutes. 회의록에 한 줄을 더합니다.")

    @Argument(help: "The line. A name is kept as an id. 적을 말. 이름은 id로 적힙니다.") var text: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("meeting.note", ["text": .string(text)], session, addresses)
        try write.show(session.note(text, request), session, in: context)
    }
}
