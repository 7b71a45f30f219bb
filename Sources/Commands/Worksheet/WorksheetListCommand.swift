import ArgumentParser
import Engine
import Reports

struct WorksheetListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The worksheets in use, who owes one now, and what else there is. 워크시트 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        let further = session.furtherWorksheets(than: program)
        read.show(
            WorksheetScreen(
                program, further: further.definitions, unreadable: further.unreadable,
                names: try session.names(read.options.language(context)), drafts: try session.worksheetDrafts()),
            in: context)
    }
}
