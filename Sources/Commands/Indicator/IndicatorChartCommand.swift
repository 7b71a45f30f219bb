import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct IndicatorChartCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "The readings of one indicator as a chart. 지표의 흐름을 그립니다.")

    @Argument(help: "The indicator's id. 지표 id.") var indicator: String
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @Option(name: .long, help: "Draw an SVG into this file; - is the output. SVG 파일. -이면 출력합니다.") var svg: String?
    @Option(name: .long, help: "Columns to draw in (default: the terminal's). 그릴 칸 수.") var width: Int?
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let (_, adopted, series) = try session.series(
            IndicatorID(indicator), community: community.map { CommunityID($0) })
        let screen = IndicatorChartScreen(adopted.definition, series)
        let language = options.language(context)
        guard let svg else { return context.out(screen.text(language, width: width ?? context.width)) }
        guard svg != "-" else { return context.out(screen.svg(language)) }
        let path = context.path(svg)
        try TextFile.write(screen.svg(language), to: URL(fileURLWithPath: path))
        context.err(LocalizedText(ko: "그림을 그렸습니다: \(path)\n", en: "The chart is in \(path)\n")[language])
    }
}
