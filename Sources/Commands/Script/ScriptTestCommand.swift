import ArgumentParser
import Engine
import Reports
import Scripting
import Values

struct ScriptTestCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the examples inside scripts. 스크립트 안의 예를 돌려 봅니다.")

    @Argument(help: "Lua files (default: every shipped script). Lua 파일.") var files: [String] = []
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.") var json = false
    @Option(name: .long, help: "ko or en. 언어.") var lang: Language?

    func perform(in context: CommandContext) throws {
        let sources =
            try files.isEmpty
            ? ScriptSource.shipped : files.map { ScriptSource(text: try TextFile.read(context.path($0)), label: $0) }
        var results: [(file: String, results: [ExampleResult])] = []
        for source in sources {
            results.append((source.label, try ScriptFile.load(source: source.text, file: source.label).runExamples()))
        }
        let screen = ExampleScreen(
            results.map { file, results in
                (file, results.map { ($0.index, $0.passed, $0.message) })
            })
        context.out(
            json
                ? CanonicalJSON.pretty(screen.value) + "\n"
                : screen.text(lang ?? context.localeLanguage, width: context.width))
        if results.contains(where: { $0.results.contains { !$0.passed } }) { throw FailedExamples() }
    }
}
