import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct WorksheetShowCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What a worksheet asks, when, of whom, and where it comes from. 워크시트 하나를 봅니다.")

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let shown = try read.session(context).worksheetOnShow(WorksheetID(worksheet))
        read.show(
            WorksheetShowScreen(
                shown.definition, version: shown.version, script: shown.script, lineage: shown.lineage), in: context)
    }
}
