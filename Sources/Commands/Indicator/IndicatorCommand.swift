import ArgumentParser

struct IndicatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator",
        abstract: "Indicators: list, compute, record, show, chart, explain, rank. 지표.",
        subcommands: [
            IndicatorListCommand.self, IndicatorComputeCommand.self, IndicatorRecordCommand.self,
            IndicatorShowCommand.self, IndicatorChartCommand.self, IndicatorExplainCommand.self,
            IndicatorRankCommand.self,
        ],
        defaultSubcommand: IndicatorListCommand.self, aliases: ["indicators"])
}
