import ArgumentParser
import Engine
import Reports

struct IndicatorListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The indicators with their latest readings. 지표와 최근 측정값.")

    @Flag(name: .long, help: "Also those that lie ready and are not in use yet. 아직 쓰지 않는 것도.") var all = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        let further = session.furtherIndicators(than: program)
        read.show(
            IndicatorScreen(
                program, further: all ? further.definitions : [], unreadable: further.unreadable,
                ready: further.definitions.count), in: context)
    }
}
