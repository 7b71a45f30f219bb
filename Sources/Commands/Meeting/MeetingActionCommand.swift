import ArgumentParser
import Engine
import Values

struct MeetingActionCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "Record who takes on what in the open meeting. 회의에서 누가 무엇을 맡는지 적습니다.",
        discussion: """
            It comes back in every agenda, in the status and in the minutes until it is done or dropped (‘moim action’).
            마치거나 그만둘 때까지 안건과 현황과 회의록에 다시 나옵니다(‘moim action’).
            """)

    @OptionGroup var action: NewActionOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        try action.add("meeting.action", inMeeting: true, write, in: context)
    }
}
