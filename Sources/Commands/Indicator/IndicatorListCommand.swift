import ArgumentParser
import Engine
import Reports

struct IndicatorListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The indicators with their latest readings, and what else there is. 지표와 최근 측정값.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        let further = session.furtherIndicators(than: program)
        read.show(
            IndicatorScreen(program, further: further.definitions, unreadable: further.unreadable), in: context)
    }
}
