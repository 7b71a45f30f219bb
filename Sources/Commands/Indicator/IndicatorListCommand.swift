import ArgumentParser
import Engine
import Reports

struct IndicatorListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The indicators with their latest readings. 지표와 최근 측정값.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        read.show(IndicatorScreen(try read.session(context).load().program), in: context)
    }
}
