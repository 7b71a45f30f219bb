import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct IndicatorShowCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The recorded readings of one indicator, with a chart. 한 지표의 측정값.")

    @Argument(help: "The indicator's id. 지표 id.") var indicator: String
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let (program, adopted, series) = try session.series(
            IndicatorID(indicator), community: community.map { CommunityID($0) })
        read.show(
            ReadingScreen(
                adopted.definition, try read.names(session, in: context).shown(recorded: series), in: program),
            in: context
        )
    }
}
