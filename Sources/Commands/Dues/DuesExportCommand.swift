import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct DuesExportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "The books as an hledger journal or CSV. hledger 장부나 CSV로 내보냅니다.")

    @Option(name: .long, help: "Up to this day (default: today). 이날까지.") var on: DateArgument?
    @Flag(name: .long, help: "CSV for a spreadsheet, a row for each posting. 스프레드시트에서 열 CSV.") var csv = false
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let books = DuesJournal(
            try session.load().program, on: try session.day(on?.date), options.language(context))
        context.out(csv ? try books.csv() : try books.journal())
    }
}
