import ArgumentParser
import Engine
import ProgramModel
import Reports
import Statistics
import Values

struct IndicatorChartCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Indicators as charts: one, its communities side by side, or all at a glance. 지표를 그립니다.",
        discussion: """
            run: readings around their median. xmr: single values with natural process limits and moving ranges. p: shares, \
            u: rates, both with limits that move with the denominator. funnel: communities side by side. Without an id: \
            every recorded indicator, small.
            run은 중앙값, xmr은 자연 공정 한계와 이동 범위, p(비율)와 u(비)는 분모에 따라 움직이는 한계를 함께 그립니다. funnel은 \
            커뮤니티끼리 견줍니다. 지표 id를 쓰지 않으면 기록한 지표를 모두 작게 그립니다.
            """)

    @Argument(help: "The indicator's id (default: all of them). 지표 id.") var indicator: String?
    @Option(name: .long, help: "run, xmr, p, u or funnel (default: run). 그림의 종류.") var type: IndicatorChartType?
    @Option(name: .long, help: "community: the same as --type funnel. 커뮤니티끼리 견줍니다.") var by: ChartSubject?
    @Option(name: .long, help: "With funnel: only this period. 한 기간만 견줍니다.") var period: String?
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @Option(name: .long, help: "With xmr: limits from the first so many readings. 처음 몇 개에서 한계를 정할지.")
    var baseline: Int?
    @Flag(help: "With xmr: whether ranges that are too large are left out. 지나치게 큰 이동 범위를 뺄지.")
    var screening: Screening?
    @OptionGroup var chart: ChartOptions

    private var kind: IndicatorChartType { type ?? (by == nil ? .run : .funnel) }

    func validate() throws {
        guard indicator != nil || (type == nil && by == nil && community == nil) else {
            throw ValidationError(
                "Name an indicator for --type, --by and --community. --type, --by, --community에는 지표 id가 있어야 합니다.")
        }
        guard by == nil || kind == .funnel else {
            throw ValidationError("--by community is a funnel. --by community는 funnel 그림입니다.")
        }
        guard kind == .funnel ? community == nil : period == nil else {
            throw ValidationError(
                "A funnel takes --period, every other chart --community. funnel은 --period, 나머지는 --community를 씁니다.")
        }
        guard kind == .xmr || (baseline == nil && screening == nil) else {
            throw ValidationError(
                "--baseline, --screened and --unscreened go with --type xmr. 이 옵션들은 --type xmr과 함께 씁니다.")
        }
        guard baseline ?? 2 >= 2 else {
            throw ValidationError("--baseline takes at least 2 readings. --baseline은 2 이상이어야 합니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try chart.read.session(context)
        guard let indicator else {
            return try chart.show(OverviewScreen(Names().shown(try session.load().program)), in: context)
        }
        if kind == .funnel {
            let (program, adopted, series, period) = try session.communitySeries(
                IndicatorID(indicator), period: period)
            return try chart.show(
                FunnelScreen(program, adopted.definition, Names().shown(recorded: series), period: period), in: context)
        }
        let (program, adopted, series) = try session.series(
            IndicatorID(indicator), community: community.map { CommunityID($0) })
        let options = XmRChart.Options(screensRanges: screening != .unscreened, baseline: baseline)
        try chart.show(
            IndicatorChartScreen(
                program, adopted.definition, Names().shown(recorded: series), type: kind, options: options), in: context
        )
    }
}
