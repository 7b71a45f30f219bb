import ArgumentParser

struct ActionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "Who has taken on what, and what came of it. 할 일.",
        subcommands: [
            ActionListCommand.self, ActionAddCommand.self, ActionDoneCommand.self, ActionDropCommand.self,
            ActionReassignCommand.self,
        ],
        defaultSubcommand: ActionListCommand.self)
}
