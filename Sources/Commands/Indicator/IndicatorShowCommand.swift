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
        let program = try read.session(context).load().program
        let id = IndicatorID(indicator)
        guard let adopted = program.indicators[id] else {
            throw Refusal.unknownIndicator(id, known: program.indicators.keys)
        }
        guard let series = program.series(id, community: community.map { CommunityID($0) }) else {
            throw InputError(
                code: "indicator.not-computed",
                what: LocalizedText(ko: "지표 ‘\(id)’을(를) 아직 계산하지 않았습니다", en: "‘\(id)’ has not been computed yet"),
                next: LocalizedText(
                    ko: "‘moim indicator compute \(id)’를 하세요.", en: "Run ‘moim indicator compute \(id)’."))
        }
        read.show(ReadingScreen(adopted.definition, series), in: context)
    }
}
