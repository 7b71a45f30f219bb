import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct WorksheetLogCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "The versions of a worksheet: since when, what changed, what was handed in. 워크시트의 판.")

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let versions = try session.worksheetVersions(WorksheetID(worksheet))
        read.show(
            WorksheetLogScreen(
                try session.load().program, versions, changes: try session.worksheetChanges(versions)), in: context)
    }
}
