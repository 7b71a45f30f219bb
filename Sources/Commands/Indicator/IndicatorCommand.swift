import ArgumentParser

struct IndicatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator",
        abstract: "Indicators: list, compute, record, show, chart, explain. 지표.",
        subcommands: [
            IndicatorListCommand.self, IndicatorComputeCommand.self, IndicatorRecordCommand.self,
            IndicatorShowCommand.self, IndicatorChartCommand.self, IndicatorExplainCommand.self,
        ],
        defaultSubcommand: IndicatorListCommand.self)
}
