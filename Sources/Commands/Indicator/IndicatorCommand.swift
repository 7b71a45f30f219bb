import ArgumentParser

struct IndicatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator", abstract: "Indicators: list, compute, show. 지표.",
        subcommands: [IndicatorListCommand.self, IndicatorComputeCommand.self, IndicatorShowCommand.self],
        defaultSubcommand: IndicatorListCommand.self)
}
