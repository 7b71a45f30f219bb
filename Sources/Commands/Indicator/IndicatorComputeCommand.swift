import ArgumentParser
import Engine
import ProgramModel
import Values

struct IndicatorComputeCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "compute", abstract: "Compute readings and record those that changed. 지표를 계산합니다.")

    @Argument(help: "Ids (default: all). 지표 id.") var indicators: [String] = []
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "indicator.compute", ["indicators": .words(indicators), "community": .word(community)], session)
        let receipt = try session.compute(
            indicators.map { IndicatorID($0) }, community: community.map { CommunityID($0) }, request)
        try write.show(receipt, session, in: context)
    }
}
