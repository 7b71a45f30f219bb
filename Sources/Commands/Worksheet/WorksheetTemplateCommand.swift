import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct WorksheetTemplateCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "A YAML file with the questions, to fill in. 채울 수 있는 YAML을 출력합니다.")

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let definition = try session.worksheet(WorksheetID(worksheet))
        context.out(AnswersTemplate(definition).text(options.language(context)))
    }
}
