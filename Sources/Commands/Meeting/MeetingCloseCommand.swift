import ArgumentParser
import Engine

struct MeetingCloseCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close the open meeting. 열린 회의를 닫습니다.")

    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        try write.show(session.closeMeeting(write.request("meeting.close", [:], session)), session, in: context)
    }
}
