import ArgumentParser

struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Hold, move and cancel meetings. 회의.",
        subcommands: [
            MeetingOpenCommand.self, MeetingAttendCommand.self, MeetingNoteCommand.self, MeetingCloseCommand.self,
            MeetingMoveCommand.self, MeetingCancelCommand.self, MeetingAgendaCommand.self, MeetingDecisionCommand.self,
            MeetingActionCommand.self, MeetingMinutesCommand.self, MeetingAmendCommand.self,
        ])
}
