import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct WorksheetDiffCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What changed between two versions of a worksheet. 두 판의 다른 점을 봅니다.",
        discussion: """
            Without versions, the last against the one before; with one, that against the last. A file in place of a version is
            compared before it is used: moim worksheet diff retro worksheets/retro.lua
            판을 쓰지 않으면 마지막 판과 그 앞 판을, 하나만 쓰면 그 판과 마지막 판을 견줍니다. 판 대신 파일을 쓰면 아직 쓰지 않은
            스크립트와 견줍니다.
            """)

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @Argument(help: "Versions by number, or a Lua file as the new one. 판의 번호나 Lua 파일.") var versions: [String] = []
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard versions.count <= 2, versions.first.map({ Int($0) != nil || versions.count == 1 }) ?? true else {
            throw ValidationError("Give at most two: OLD NEW. 옛 판과 새 판, 둘까지만 씁니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let compared = try read.session(context).compareWorksheet(
            WorksheetID(worksheet), from: versions.first.flatMap { Int($0) },
            to: versions.last.flatMap { versions.count == 2 || Int($0) == nil ? ComparedWorksheets.Side($0) : nil }
        ) { try TextFile.read(context.path($0)) }
        read.show(
            WorksheetDiffScreen(compared.id, from: compared.old.name, to: compared.new.name, compared.diff), in: context
        )
    }
}

extension ComparedWorksheets.Side {
    init(_ word: String) {
        self = Int(word).map { .version($0) } ?? .file(word)
    }

    var name: String {
        switch self {
        case .version(let number): String(number)
        case .file(let path): path
        }
    }
}
