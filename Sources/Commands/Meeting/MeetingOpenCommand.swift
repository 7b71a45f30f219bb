import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct MeetingOpenCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open today's meeting. 오늘의 회의를 엽니다.",
        discussion: """
            A meeting that is still open is closed, and its minutes are written. Opening a feedback meeting ends the execute phase
            by itself. On a terminal the agenda follows.
            열려 있던 회의는 닫히고 회의록이 쓰입니다. 환류 회의를 열면 실행 단계는 저절로 끝납니다. 터미널에서는 안건이 이어집니다.
            """)

    @Argument(help: "Another one, such as 1B (default: the one whose day it is). 다른 회의.") var meeting: String?
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("meeting.open", ["meeting": .word(meeting)], session)
        let before = try session.load().program.openMeeting?.planned.id
        var agenda: AgendaScreen?
        try MinutesFiles.rewriting(before, session, write, in: context) { receipt in
            // A repeated key answers for a meeting that may be over.
            guard !receipt.replayed else { return nil }
            let made = AgendaScreen(
                try session.agenda(inside: receipt.program, at: request.at), names: try session.names(write.options.language(context)))
            agenda = made
            return ("agenda", made.value)
        } _: {
            try session.openMeeting(meeting.map { MeetingID($0) }, request)
        }
        if let agenda, context.width != nil, !write.json {
            context.out("\n" + agenda.text(write.options.language(context), width: context.width))
        }
    }
}
