import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct IndicatorExplainCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Where one reading comes from: counts, formula, data and the rows behind it. 측정값 하나의 근거를 보여 줍니다.")

    @Argument(help: "The indicator's id. 지표 id.") var indicator: String
    @Argument(help: "A day inside the period, its name, or last. 기간 안의 날짜나 이름, last.") var period = "last"
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @Option(name: .long, help: "At most so many rows of each table (default: 10; all with --json). 표마다 보일 행의 수.")
    var rows: Int?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let explanation = try session.explain(
            IndicatorID(indicator), period: period, community: community.map { CommunityID($0) },
            rows: max(0, rows ?? (read.json ? .max : 10)))
        read.show(
            ExplanationScreen(try read.names(session, in: context).shown(explanation), in: try session.load().program),
            in: context)
    }
}
