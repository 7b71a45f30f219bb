import ArgumentParser
import Engine
import ProgramModel

struct MeetingCloseCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close the open meeting and write its minutes. 열린 회의를 닫고 회의록을 씁니다.",
        discussion: """
            The minutes are minutes/ID.md and minutes/ID.html in the program's folder, without names.
            회의록은 프로그램 폴더의 minutes/ID.md와 minutes/ID.html이며, 이름 없이 id로 적습니다.
            """)

    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("meeting.close", [:], session)
        let open = try session.load().program.openMeeting?.planned.id
        try MinutesFiles.rewriting(open, session, write, in: context) { try session.closeMeeting(request) }
    }
}
