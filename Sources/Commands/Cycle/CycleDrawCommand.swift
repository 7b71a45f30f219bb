import ArgumentParser
import Engine
import Engine
import ProgramModel
import Reports
import Statecharts
import Values

struct CycleDrawCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "A cycle as a picture: SVG, Mermaid or DOT. 주기를 그림으로.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case svg, mermaid, dot
    }

    @Argument(help: "A file or the name of a shipped cycle (default: the program's own). 파일이나 딸려 온 주기의 이름.")
    var cycle: String?
    @Option(name: .long, help: "svg, mermaid or dot. 형식.") var format = Format.mermaid
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let language = options.language(context)
        // Only where a program is asked for is there a place where it stands.
        let program = try cycle == nil || options.program != nil ? options.session(context).load().program : nil
        let definition = try cycle.map { try CycleSource.read($0, in: context).definition } ?? program?.cycle
        guard let definition else { return }
        let standing = program?.chart.standing ?? []
        let drawing = ChartDrawing(definition, language: language, standing: standing)
        switch format {
        case .svg:
            let picture = CycleDiagram(definition, standing: standing, language: language)
            context.out(picture.svg(ChartSetting(language: language, id: definition.id.rawValue, standalone: true)))
        case .mermaid: context.out(drawing.mermaid())
        case .dot: context.out(drawing.dot())
        }
    }
}
