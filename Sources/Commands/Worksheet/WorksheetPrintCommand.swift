import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct WorksheetPrintCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "A page to fill in by hand, as HTML. 손으로 쓸 종이를 HTML로 만듭니다.",
        discussion: """
            With --member or --cycle, a page with what was handed in, to sign and to keep. It holds names: mind where it goes.
            --member나 --cycle을 붙이면 이미 낸 답을 서명하고 보관할 종이로 만듭니다. 이름이 들어가니 둘 곳을 가려 두세요.
            """)

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @Option(name: .shortAndLong, help: "The file (default: the terminal). 파일.") var output: String?
    @Option(name: .long, help: "Whose answers: id or name (default: the group's). 누구의 답인지.") var member: String?
    @Option(name: .long, help: "Handed in in this cycle (default: the last). 어느 주기에 낸 것인지.") var cycle: Int?
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let program = try session.load().program
        let html = try page(session, program, options.lang ?? program.definition.language, in: context)
        guard let output else { return context.out(html) }
        try TextFile.write(html, to: URL(fileURLWithPath: context.path(output)))
        context.err(
            LocalizedText(ko: "\(output)에 썼습니다.\n", en: "Wrote \(output).\n")[options.language(context)])
    }

    private func page(
        _ session: Session, _ program: Program, _ language: Language, in context: CommandContext
    ) throws -> String {
        let id = WorksheetID(worksheet)
        guard member != nil || cycle != nil else {
            return WorksheetPage.html(try session.worksheet(id), language: language)
        }
        let found = try session.handedIn(id, member: member, cycle: cycle)
        return WorksheetPage.html(
            found.definition,
            filled: FilledWorksheet(found.submission, in: program, names: try session.names(options.language(context))), language: language)
    }
}
