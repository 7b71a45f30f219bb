import ArgumentParser
import Engine
import Engine
import Reports
import Statecharts
import Values

struct CycleCheckCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong with a cycle and its Lua without running it. 주기 정의를 살펴봅니다.")

    @Argument(help: "A file (.yaml, .scxml) or the name of a shipped cycle. 파일이나 딸려 온 주기의 이름.") var cycle: String
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.") var json = false
    @Option(name: .long, help: "ko or en. 언어.") var lang: Language?

    func perform(in context: CommandContext) throws {
        let problems = try CycleSource.read(cycle, in: context).problems()
        let screen = CycleProblemScreen(problems)
        context.out(
            json
                ? CanonicalJSON.pretty(screen.value) + "\n"
                : screen.text(lang ?? context.localeLanguage, width: context.width))
        let errors = problems.count { $0.severity == .error }
        if errors > 0 { throw FaultyCycle(file: cycle, errors: errors) }
    }
}
