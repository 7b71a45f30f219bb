import ArgumentParser
import Engine
import Reports
import Scripting
import Values

struct ScriptCheckCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong with worksheets and indicators by reading them. 스크립트를 살펴봅니다.")

    @Argument(help: "Lua files (default: the program's own; outside of a program, every shipped script). Lua 파일.")
    var files: [String] = []
    @Flag(name: .long, help: "Warnings count as errors. 주의도 오류로 봅니다.") var strict = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let sources =
            try files.isEmpty
            ? ScriptSource.own(program: read.options.program, from: context.directory)
            : files.map { ScriptSource(text: try TextFile.read(context.path($0)), label: $0) }
        let problems = sources.flatMap { ScriptChecker.problems(in: $0.text, file: $0.label) }
        read.show(ScriptProblemScreen(problems, files: sources.count), in: context)
        let counted = problems.count { strict || $0.severity == .error }
        if counted > 0 { throw FaultyScripts(problems: counted) }
    }
}
