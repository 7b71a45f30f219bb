import ArgumentParser

struct HypothesisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hypothesis", abstract: "Hypotheses: list, show. 가설.",
        subcommands: [HypothesisListCommand.self, HypothesisShowCommand.self],
        defaultSubcommand: HypothesisListCommand.self)
}
