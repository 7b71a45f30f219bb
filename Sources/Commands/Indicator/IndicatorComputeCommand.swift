import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct IndicatorComputeCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "compute", abstract: "Compute readings and record those that changed. 지표를 계산합니다.")

    @Argument(help: "Ids (default: all). 지표 id.") var indicators: [String] = []
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @Flag(name: .long, help: "Also what nothing has changed for. 달라진 것이 없어도 모두 다시 계산합니다.") var all = false
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "indicator.compute",
            ["indicators": .words(indicators), "community": .word(community), "all": all ? true : .null], session)
        let (receipt, computed) = try session.compute(
            indicators.map { IndicatorID($0) }, community: community.map { CommunityID($0) }, anew: all, request)
        let lines = computed.map {
            ComputedScreen.Line(
                indicator: $0.indicator, readings: $0.readings, computed: $0.computed,
                unchangedSince: $0.unchangedSince)
        }
        write.show(
            ComputedScreen(
                try write.screen(receipt, session, in: context), receipt.program, lines, isNews: !receipt.facts.isEmpty),
            in: context)
    }
}
