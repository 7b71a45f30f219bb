import ArgumentParser

struct HypothesisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hypothesis", abstract: "Hypotheses: list, show, tree, chart, amend. 가설.",
        subcommands: [
            HypothesisListCommand.self, HypothesisShowCommand.self, HypothesisTreeCommand.self,
            HypothesisChartCommand.self, HypothesisAmendCommand.self,
        ],
        defaultSubcommand: HypothesisListCommand.self)
}
