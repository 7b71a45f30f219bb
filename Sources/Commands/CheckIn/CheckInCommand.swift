import ArgumentParser

struct CheckInCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-in", abstract: "Is the plan being carried out, and what support is needed? 점검.",
        discussion: """
            moim check-in ID as-planned|partly|not-done records one.
            moim check-in ID as-planned|partly|not-done으로 적습니다.
            """,
        subcommands: [CheckInRecordCommand.self, CheckInListCommand.self, CheckInSupportCommand.self],
        defaultSubcommand: CheckInRecordCommand.self)
}
