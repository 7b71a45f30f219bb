import ArgumentParser
import Engine
import ProgramModel
import Reports
import Statistics
import Values

struct IndicatorChartCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "The readings of one indicator as a chart. 지표의 흐름을 그립니다.",
        discussion: """
            run: readings around their median. xmr: single values with natural process limits and moving ranges. p: shares, \
            u: rates, both with limits that move with the denominator.
            run은 중앙값, xmr은 자연 공정 한계와 이동 범위, p(비율)와 u(비)는 분모에 따라 움직이는 한계를 함께 그립니다.
            """)

    @Argument(help: "The indicator's id. 지표 id.") var indicator: String
    @Option(name: .long, help: "run, xmr, p or u. 그림의 종류.") var type = IndicatorChartType.run
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @Option(name: .long, help: "With xmr: limits from the first so many readings. 처음 몇 개에서 한계를 정할지.")
    var baseline: Int?
    @Flag(help: "With xmr: whether ranges that are too large are left out. 지나치게 큰 이동 범위를 뺄지.")
    var screening: Screening?
    @OptionGroup var chart: ChartOptions

    func validate() throws {
        guard type == .xmr || (baseline == nil && screening == nil) else {
            throw ValidationError(
                "--baseline, --screened and --unscreened go with --type xmr. 이 옵션들은 --type xmr과 함께 씁니다.")
        }
        guard baseline ?? 2 >= 2 else {
            throw ValidationError("--baseline takes at least 2 readings. --baseline은 2 이상이어야 합니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let (program, adopted, series) = try chart.read.session(context).series(
            IndicatorID(indicator), community: community.map { CommunityID($0) })
        let options = XmRChart.Options(screensRanges: screening != .unscreened, baseline: baseline)
        try chart.show(
            IndicatorChartScreen(program, adopted.definition, series, type: type, options: options), in: context)
    }
}
