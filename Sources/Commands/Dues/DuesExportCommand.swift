import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct DuesExportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "The books as an hledger journal. hledger 장부로 내보냅니다.")

    @Option(name: .long, help: "Up to this day (default: today). 이날까지.") var on: DateArgument?
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let screen = DuesScreen(try session.load().program, on: try session.day(on?.date), names: Names())
        context.out(try screen.ledger(options.language(context)))
    }
}
