import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct WorksheetStatsCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "How worksheets went: asked, answered, left empty, corrected. 문항이 어떻게 쓰였는지 셉니다.",
        discussion: """
            Counts only: never an answer in words, and nothing by which somebody could be recognised. With --programs, over the
            seasons in several folders: which steps were taken up, reworded or dropped.
            세기만 합니다. 글로 쓴 답은 나오지 않고, 누구인지 알아볼 수 있는 것도 보이지 않습니다. --programs를 쓰면 여러 폴더의
            시즌에서 어떤 문항을 이어 쓰고, 고치고, 뺐는지 봅니다.
            """)

    @Argument(help: "Step by step for this worksheet (default: a table of all). 문항별로 볼 워크시트 id.")
    var worksheet: String?
    @Option(
        name: .long, parsing: .upToNextOption, help: "The folders of several programs. 여러 프로그램의 폴더.")
    var programs: [String] = []
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard programs.isEmpty || read.options.program == nil else {
            throw ValidationError("Give --program or --programs. --program과 --programs는 함께 쓰지 않습니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let id = worksheet.map { WorksheetID($0) }
        if programs.isEmpty {
            let uses = try read.session(context).worksheetUses(id)
            return read.show(WorksheetStatsScreen(uses, isDetailed: id != nil), in: context)
        }
        let folders = try programs.map { try ProgramFolder.find($0, from: context.directory) }
        let groups = try WorksheetReuses.find(folders, id: id, clock: read.options.clock(context))
        read.show(WorksheetReuseScreen(groups, isDetailed: id != nil), in: context)
    }
}
