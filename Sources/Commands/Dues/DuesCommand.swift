import ArgumentParser

struct DuesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dues", abstract: "Dues: what is owed and what was paid. 회비.",
        subcommands: [
            DuesListCommand.self, DuesEntriesCommand.self, DuesPayCommand.self, DuesMatchCommand.self,
            DuesRefundCommand.self,
            DuesWaiveCommand.self, DuesReverseCommand.self, DuesSettleCommand.self, DuesExportCommand.self,
        ],
        defaultSubcommand: DuesListCommand.self)
}
