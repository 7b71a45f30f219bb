import ArgumentParser
import Engine
import Foundation
import Reports
import Statecharts
import Values

struct CycleRunCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a cycle until it ends or has nothing left to do. 주기를 돌려 봅니다.",
        discussion: """
            Events are a JSON list: [{"after": 500, "event": {"name": "advance", "data": 1}}]. ‘after’ counts \
            milliseconds from the entry before, or from the start for the first. What the chart logs goes to stderr.
            """)

    enum Clock: String, ExpressibleByArgument, CaseIterable {
        case virtual, real
    }

    @Argument(help: "A file (.yaml, .scxml) or the name of a shipped cycle. 파일이나 딸려 온 주기의 이름.") var cycle: String
    @Option(name: .long, help: "A JSON file of events to send. 보낼 사건의 JSON 파일.") var events: String?
    @Option(name: .long, help: "virtual jumps to the next event, real waits for it. 시간.") var clock = Clock.virtual
    @Flag(name: .long, help: "Tell every move. 움직임마다 보여 줍니다.") var trace = false
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.") var json = false
    @Option(name: .long, help: "Fail unless this state is active at the end. 끝에 있어야 할 상태.") var expect: String?
    @Option(name: .long, help: "ko or en. 언어.") var lang: Language?

    func perform(in context: CommandContext) throws {
        let language = lang ?? context.localeLanguage
        let document = try CycleSource.read(cycle, in: context)
        let script = try events.map { try EventScript.read(TextFile.read(context.path($0)), file: $0) } ?? EventScript()
        let isReal = clock == .real
        let run = try CycleRun(
            document, keepsTrace: trace,
            wait: { milliseconds in
                if isReal, milliseconds > 0 { Thread.sleep(forTimeInterval: Double(milliseconds) / 1000) }
            },
            tell: { context.err(PrintableText.clean($0.text[language]) + "\n") })
        let result = try run.run(script)
        let screen = CycleRunScreen(
            configuration: result.configuration, isRunning: result.isRunning, trace: trace ? result.trace : nil)
        context.out(
            json ? CanonicalJSON.pretty(screen.value) + "\n" : screen.text(language, width: context.width))
        if let expect, !result.configuration.contains(StateID(expect)) {
            throw UnexpectedEnd(expected: expect, found: result.configuration.map(\.rawValue))
        }
    }
}
