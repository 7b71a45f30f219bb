import ArgumentParser
import Engine
import Foundation
import Reports
import Scripting
import Values

struct ScriptNewCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a worksheet, an indicator, an importer or a verdict rule of your own. 워크시트, 지표, 가져오기 형식, 판정 규칙을 새로 씁니다.",
        discussion: """
            Writes worksheets/ID.lua, indicators/ID.lua, importers/ID.lua or verdicts/ID.lua in the program's folder (outside a
            program: in the current one).
            The script passes its own tests at once and explains itself; change it to what you need.
            프로그램 폴더(프로그램 밖에서는 지금 폴더)에 worksheets/ID.lua, indicators/ID.lua, importers/ID.lua, verdicts/ID.lua
            가운데 하나를 써 놓습니다. 바로 시험을 통과하며 쓰는 법이 함께 적혀 있으니, 필요한 대로 고치세요.
            """)

    @Argument(help: "worksheet, indicator, importer or verdict. 워크시트, 지표, 가져오기 형식, 판정 규칙.") var kind: ScriptKind
    @Argument(help: "The id, which is the name of the file. 파일 이름이 될 id.") var id: String
    @Option(name: .long, help: "The title. 제목.") var title: String?
    @Option(name: .shortAndLong, help: "Another file; - is standard output. 다른 파일.") var output: String?
    @Flag(name: .long, help: "Write over a file that is there. 있는 파일을 덮어씁니다.") var force = false
    @Flag(name: .long, help: "Do everything but write. 쓰지 않고 해 보기.") var dryRun = false
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.") var json = false
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let starter = try ScriptStarter(kind, id: id, title: title)
        if output == "-" { return context.out(starter.text) }
        let program = try programFolder(context)
        let url =
            output.map { URL(fileURLWithPath: context.path($0)) }
            ?? (program?.url ?? context.directory).appending(path: starter.path)
        let path = output ?? context.shown(url)
        try starter.write(
            to: url, path: path, replacing: force, makingFolder: output == nil, dryRun: dryRun)
        let screen = NewScriptScreen(
            noun: kind.rawValue, id: id, path: path, standsInForShipped: starter.standsInForShipped,
            editorFiles: editorFiles(program),
            inProgram: program != nil && output == nil, dryRun: dryRun)
        context.out(
            json
                ? CanonicalJSON.pretty(screen.value) + "\n"
                : screen.text(options.language(context), width: context.width))
    }

    /// A convenience: the script is no less written where they cannot be.
    private func editorFiles(_ program: ProgramFolder?) -> [String] {
        program.flatMap { try? EditorFiles($0).writeMissing(dryRun: dryRun) } ?? []
    }

    /// Nil outside of any program, where an author may write as well; one that was named must be there.
    private func programFolder(_ context: CommandContext) throws -> ProgramFolder? {
        options.program == nil ? try? options.folder(context) : try options.folder(context)
    }
}

extension ScriptKind: ExpressibleByArgument {}
