import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct IndicatorRankCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Which indicators are key success indicators, and what the others lack. 핵심성공지표를 가립니다.",
        discussion: """
            With --programs, over the seasons in several folders: moim indicators rank --programs season1 season2
            --programs를 쓰면 여러 폴더의 시즌을 함께 봅니다.
            """)

    @Argument(help: "Everything found of these indicators (default: the table). 자세히 볼 지표 id.")
    var indicators: [String] = []
    @Option(
        name: .long, parsing: .upToNextOption, help: "The folders of several programs. 여러 프로그램의 폴더.")
    var programs: [String] = []
    @Option(name: .long, help: "Rank by this indicator instead of the outcome in program.yaml. 결과로 삼을 지표.")
    var outcome: String?
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard programs.isEmpty || read.options.program == nil else {
            throw ValidationError("Give --program or --programs. --program과 --programs는 함께 쓰지 않습니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let folders =
            programs.isEmpty
            ? [try read.options.folder(context)]
            : try programs.map { try ProgramFolder.find($0, from: context.directory) }
        let ranking = try SeasonRanking.rank(
            folders, outcome: outcome.map { IndicatorID($0) }, clock: read.options.clock(context))
        let chosen = try indicators.map { try SeasonRanking.require(IndicatorID($0), in: ranking) }
        read.show(RankingScreen(ranking, only: chosen), in: context)
    }
}
