import ArgumentParser
import Engine
import Engine
import Reports
import Statecharts
import Values

struct CyclePathsCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths",
        abstract: "The shortest way to every state and transition. 모든 상태와 전이에 이르는 가장 짧은 길.",
        discussion: """
            Conditions in Lua are taken to hold or not, whichever leads on; the transitions for which they must hold \
            are named.
            """)

    @Argument(help: "A file or the name of a shipped cycle. 파일이나 딸려 온 주기의 이름.") var cycle: String
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.") var json = false
    @Option(name: .long, help: "ko or en. 언어.") var lang: Language?

    func perform(in context: CommandContext) throws {
        let definition = try CycleSource.read(cycle, in: context).definition
        let screen = CyclePathScreen(try ChartPaths(definition), of: definition)
        context.out(
            json
                ? CanonicalJSON.pretty(screen.value) + "\n"
                : screen.text(lang ?? context.localeLanguage, width: context.width))
    }
}
