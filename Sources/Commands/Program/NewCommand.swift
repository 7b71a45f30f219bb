import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct NewCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a program in a folder. 폴더에 프로그램을 만듭니다.",
        discussion: """
            With a program.yaml in the folder, its record begins. Without one, a program.yaml is written first, for you
            to change; run ‘moim new’ again when it says what you want.
            폴더에 program.yaml이 있으면 기록을 시작합니다. 없으면 먼저 program.yaml을 써 놓습니다. 고친 뒤 다시 실행하세요.
            """)

    @Argument(help: "The folder. 폴더.") var folder: String
    @Option(name: .long, help: "The title for a new program.yaml. 새 프로그램의 이름.") var title: String?
    @Option(name: .long, help: "The first day for a new program.yaml. 새 프로그램의 첫날.") var start: DateArgument?
    @Option(name: .long, help: "When it began, on the program's clock. 시작한 때.") var at: String?
    @Flag(name: .long, help: "Do everything but write. 기록하지 않고 해 보기.") var dryRun = false
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.") var json = false
    @Option(name: .long, help: "ko or en. 언어.") var lang: Language?

    func perform(in context: CommandContext) throws {
        let language = lang ?? context.localeLanguage
        let clock = SystemClock(environment: context.environment)
        let folder = ProgramFolder(URL(fileURLWithPath: context.path(folder), isDirectory: true))
        let creator = ProgramCreator(folder: folder, clock: clock)
        if try creator.writeTemplate(title: title, start: start?.date, dryRun: dryRun) {
            let path = folder.definition.filePath
            let editor = writeEditorFiles(folder)
            if json {
                context.out(
                    CanonicalJSON.pretty([
                        "template": .string(path), "editor_files": .array(editor.map { .string($0) }),
                        "dry_run": .bool(dryRun),
                    ]) + "\n")
                return
            }
            tell(editor, language, context)
            if dryRun {
                context.out(
                    LocalizedText(
                        ko: "연습입니다. \(path)을(를) 써 놓게 됩니다.\n", en: "A dry run: \(path) would be written.\n")[language])
                return
            }
            context.out(
                LocalizedText(
                    ko:
                        "\(folder.definition.filePath)을(를) 써 놓았습니다.\n고친 뒤 ‘moim new \(self.folder)’을(를) 다시 실행하면 기록이 시작됩니다.\n",
                    en:
                        "Wrote \(folder.definition.filePath).\nChange it as you like, then run ‘moim new \(self.folder)’ again to begin the record.\n"
                )[language])
            return
        }
        let moment = try MomentArgument.read(at) { try creator.readDefinition().zone }
        let receipt = try creator.create(at: moment, dryRun: dryRun)
        let screen = ReceiptScreen(
            receipt.program, facts: receipt.facts, answer: receipt.answer, seq: receipt.seq, digest: receipt.digest,
            dryRun: receipt.dryRun, replayed: false, names: Names())
        context.out(json ? CanonicalJSON.pretty(screen.value) + "\n" : screen.text(language, width: context.width))
        tell(writeEditorFiles(folder), language, context)
    }

    /// A convenience: where it does not succeed, what was begun is no less begun, and `moim script new` tries again.
    private func writeEditorFiles(_ folder: ProgramFolder) -> [String] {
        (try? EditorFiles(folder).writeMissing(dryRun: dryRun)) ?? []
    }

    private func tell(_ editorFiles: [String], _ language: Language, _ context: CommandContext) {
        guard !editorFiles.isEmpty, !json, !dryRun else { return }
        let list = editorFiles.joined(separator: ", ")
        context.err(
            LocalizedText(
                ko: "편집기가 Lua 스크립트를 돕도록 함께 써 놓았습니다: \(list)\n",
                en: "Also wrote, so that an editor helps with Lua scripts: \(list)\n")[language])
    }
}
