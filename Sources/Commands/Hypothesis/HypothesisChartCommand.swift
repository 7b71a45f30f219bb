import ArgumentParser
import Engine
import Reports

struct HypothesisChartCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Every sealed hypothesis with its result, interval, baseline and target. 가설을 한 그림에 그립니다.")

    @OptionGroup var chart: ChartOptions

    func perform(in context: CommandContext) throws {
        try chart.show(
            HypothesesChartScreen(Names().shown(try chart.read.session(context).load().program)), in: context)
    }
}
