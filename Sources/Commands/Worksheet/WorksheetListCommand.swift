import ArgumentParser
import Engine
import Reports

struct WorksheetListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The program's worksheets and who owes one now. 워크시트 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        read.show(WorksheetScreen(try session.load().program, names: try session.names()), in: context)
    }
}
