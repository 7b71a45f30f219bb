import ArgumentParser
import Engine
import ProgramModel
import Values

struct MeetingOpenCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open today's meeting. 오늘의 회의를 엽니다.",
        discussion: """
            A meeting that is still open is closed. Opening a feedback meeting ends the execute phase by itself.
            열려 있던 회의는 닫힙니다. 환류 회의를 열면 실행 단계는 저절로 끝납니다.
            """)

    @Argument(help: "Another one, such as 1B (default: the one whose day it is). 다른 회의.") var meeting: String?
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("meeting.open", ["meeting": .word(meeting)], session)
        try write.show(session.openMeeting(meeting.map { MeetingID($0) }, request), session, in: context)
    }
}
