import ArgumentParser

struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moim",
        abstract: "Plan, execute and learn, together. 모임의 기획–실행–환류를 함께 꾸립니다.",
        discussion: """
            Where am I, and what is next?   moim status
            Why can I not go on?            moim why
            지금 어디이고 다음은 무엇인가?  moim status
            왜 넘어갈 수 없는가?            moim why
            """,
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(
                name: "Season 시즌",
                subcommands: [
                    NewCommand.self, CheckCommand.self, StartCommand.self, AdvanceCommand.self, StatusCommand.self,
                    WhyCommand.self, CalendarCommand.self, ReportCommand.self,
                ]),
            CommandGroup(
                name: "People and meetings 사람과 회의",
                subcommands: [
                    MemberCommand.self, MeetingCommand.self, CheckInCommand.self, ActionCommand.self,
                    RemindCommand.self, DuesCommand.self,
                ]),
            CommandGroup(
                name: "Work 일",
                subcommands: [
                    WorksheetCommand.self, DataCommand.self, IndicatorCommand.self, HypothesisCommand.self,
                    EvaluateCommand.self, DecideCommand.self,
                ]),
            CommandGroup(
                name: "Record and definitions 기록과 정의",
                subcommands: [
                    LogCommand.self, VerifyCommand.self, TickCommand.self, UndoCommand.self, ReviseCommand.self,
                    ArchiveCommand.self, RestoreCommand.self, CompareCommand.self, BackupCommand.self,
                    ScriptCommand.self, CycleCommand.self,
                    SchemaCommand.self,
                ]),
        ])
}
