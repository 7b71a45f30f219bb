import ArgumentParser
import Engine
import Reports
import Scripting
import Values

struct ScriptCheckCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong with worksheets and indicators by reading them. 스크립트를 살펴봅니다.")

    @Argument(help: "Lua files and folders (default: the program's own, else the shipped ones). Lua 파일과 폴더.")
    var files: [String] = []
    @Flag(name: .long, help: "Warnings count as errors. 주의도 오류로 봅니다.") var strict = false
    @OptionGroup var watch: WatchOptions
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        func find() throws -> ScriptFiles {
            try ScriptFiles.find(files, program: read.options.program, from: context.directory) { context.path($0) }
        }
        try watch.run({ try find().watched }, read.options.language(context), in: context) {
            let found = try find()
            if !read.json, let origin = ScriptOrigin.text(found.origin) {
                context.err(origin[read.options.language(context)] + "\n")
            }
            let sources = try found.read()
            let problems = sources.flatMap { ScriptChecker.problems(in: $0.text, file: $0.label) }
            read.show(ScriptProblemScreen(problems, files: sources.count), in: context)
            let counted = problems.count { strict || $0.severity == .error }
            if counted > 0 { throw FaultyScripts(problems: counted) }
        }
    }
}
