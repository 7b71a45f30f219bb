import ArgumentParser
import Engine
import Reports

struct LogCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "The facts of the program, oldest first. 일어난 일을 차례로 보여 줍니다.")

    @Option(name: .long, help: "Only the last so many. 마지막 몇 개만.") var last: Int?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let entries = try session.log(last: last)
        read.show(
            LogScreen(
                try session.load().program, entries: entries, names: try session.names(read.options.language(context))),
            in: context)
    }
}
