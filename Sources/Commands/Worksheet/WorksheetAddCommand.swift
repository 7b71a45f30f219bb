import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct WorksheetAddCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Take up a worksheet that another group published. 다른 모임이 펴낸 워크시트를 더합니다.",
        discussion: """
            Every file is compared with the digest it was published with, and the script is checked and run on its own examples
            before anything is copied. A Lua file alone works too; where it came from is then not known.
            파일마다 펴낼 때의 지문과 견주고, 스크립트를 살피고 그 안의 예를 돌려 본 다음에야 옮깁니다. Lua 파일 하나만 더할 수도
            있습니다. 그때는 어디에서 왔는지 남지 않습니다.
            """)

    @Argument(help: "A published folder, or a Lua file. 펴낸 폴더나 Lua 파일.") var source: String
    @Option(name: .customLong("as"), help: "Under another id. 다른 id로.") var id: String?
    @Flag(name: .long, help: "In place of the one with its id, as the next version. 지금 것 대신 다음 판으로.")
    var replace = false
    @Flag(name: .long, help: "Do everything but write. 쓰지 않고 해 보기.") var dryRun = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let folder = try read.options.folder(context)
        let taken = try TakenWorksheet.read(URL(fileURLWithPath: context.path(source)), path: source)
        let added = try AddedWorksheet.add(
            taken, to: folder, as: id.map { WorksheetID($0) }, replacing: replace, dryRun: dryRun,
            clock: read.options.clock(context))
        read.show(
            AddedWorksheetScreen(
                id: added.id, title: added.title, origin: added.origin, written: added.written,
                replaces: added.replaces, dryRun: dryRun), in: context)
    }
}
