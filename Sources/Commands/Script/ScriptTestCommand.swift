import ArgumentParser
import Engine
import Reports
import Scripting
import Values

struct ScriptTestCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the examples inside scripts. 스크립트 안의 예를 돌려 봅니다.")

    @Argument(help: "Lua files and folders (default: the program's own, else the shipped ones). Lua 파일과 폴더.")
    var files: [String] = []
    @OptionGroup var watch: WatchOptions
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let language = read.options.language(context)
        func find() throws -> ScriptFiles {
            try ScriptFiles.find(files, program: read.options.program, from: context.directory) { context.path($0) }
        }
        try watch.run({ try find().watched }, language, in: context) {
            let found = try find()
            if !read.json, let origin = ScriptOrigin.text(found.origin) { context.err(origin[language] + "\n") }
            let results = try found.read().map { source in
                (source.label, try ScriptFile.load(source: source.text, file: source.label).runExamples())
            }
            read.show(ExampleScreen(results.map { ($0, $1.map(ExampleScreen.Example.init)) }), in: context)
            if results.contains(where: { $0.1.contains { !$0.passed } }) { throw FailedExamples() }
        }
    }
}

extension ExampleScreen.Example {
    init(_ result: ExampleResult) {
        self.init(
            index: result.index, passed: result.passed, line: result.line,
            message: result.passed ? result.message : ExampleResult.head, details: result.passed ? [] : result.details,
            diff: result.diff.map { ($0.mark.rawValue, $0.text) })
    }
}
