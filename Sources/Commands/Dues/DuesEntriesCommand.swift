import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct DuesEntriesCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "entries", abstract: "What is in the ledger, by number. 장부에 적은 것과 그 번호.")

    @Option(name: .long, help: "Up to this day (default: today). 이날까지.") var on: DateArgument?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        read.show(
            DuesEntriesScreen(
                try session.load().program, on: try session.day(on?.date),
                names: try session.names(read.options.language(context))),
            in: context)
    }
}
