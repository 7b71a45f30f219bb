import ArgumentParser

struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Hold a meeting. 회의.",
        subcommands: [
            MeetingOpenCommand.self, MeetingAttendCommand.self, MeetingNoteCommand.self, MeetingCloseCommand.self,
        ])
}
