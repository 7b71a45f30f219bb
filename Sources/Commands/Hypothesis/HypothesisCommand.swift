import ArgumentParser

struct HypothesisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hypothesis", abstract: "Hypotheses: list, show, tree, amend. 가설.",
        subcommands: [
            HypothesisListCommand.self, HypothesisShowCommand.self, HypothesisTreeCommand.self,
            HypothesisAmendCommand.self,
        ],
        defaultSubcommand: HypothesisListCommand.self)
}
