import ArgumentParser
import Engine
import ProgramModel
import Reports
import Scripting
import Values

struct ScriptRunCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run any Lua and show what it returns. Lua를 돌려 보고 돌려준 값을 보여 줍니다.",
        discussion: """
            The script has everything that worksheets and indicators have, and ‘data’: the tables of --data, or what \
            the program imported. An indicator is computed for every period the data show, a worksheet is shown as a \
            form. What it prints goes to stderr.
            워크시트와 지표가 쓰는 것을 모두 쓸 수 있고, ‘data’에는 --data의 표나 프로그램이 들여온 자료가 있습니다.
            지표를 돌려주면 자료에 있는 기간마다 계산하고, 워크시트를 돌려주면 양식을 보여 줍니다. print한 것은 표준 오류로 나갑니다.
            """)

    @Argument(help: "A Lua file; - for standard input. Lua 파일. -는 표준 입력.") var file: String
    @Option(name: .long, help: "name=file.csv; may be given again. 이름=파일.csv. 여러 번 쓸 수 있음.") var data: [String] = []
    @Option(name: .long, help: "What the script finds in ‘...’; may be given again. 스크립트의 ‘...’에 줄 값.")
    var arg: [String] = []
    @Option(name: .long, help: "Less time than scripts have anyway, in milliseconds. 더 짧은 제한 시간(밀리초).")
    var limitMs: Int64?
    @Option(name: .long, help: "At most so many steps. 실행할 수 있는 단계 수.") var limitSteps: Int64?
    @Option(name: .long, help: "Whose data of the program. 프로그램의 어느 커뮤니티 자료인지.") var community: String?
    @OptionGroup var watch: WatchOptions
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let language = read.options.language(context)
        let files = try DataFiles.read(data, in: context)
        let limits = ScriptLimits(milliseconds: limitMs, steps: limitSteps)
        for remark in limits.remarks { context.err(remark[language] + "\n") }
        let input = file == "-" ? context.input() : nil
        let watched = (input == nil ? [context.path(file)] : []) + files.values.sorted()
        try watch.run({ watched }, language, in: context) {
            let source = try input ?? TextFile.read(context.path(file))
            let script = ScriptRun(source: source, file: input == nil ? file : "stdin", limits: limits)
            try show(script, on: files, in: context)
        }
    }

    private func show(_ script: ScriptRun, on files: [String: String], in context: CommandContext) throws {
        do {
            let world = try ScriptWorld(
                program: read.options.program, from: context.directory, clock: read.options.clock(context))
            let data = try world.data(files: files, community: community.map { CommunityID($0) })
            let returned = try script.run(on: data.tables, data.calendar, arguments: arg) {
                context.err(PrintableText.clean($0, keepingLines: true))
            }
            switch returned {
            case .value(let value): read.show(ScriptValueScreen(value), in: context)
            case .worksheet(let worksheet): read.show(AnswersTemplate(worksheet.definition), in: context)
            case .indicator(let indicator):
                let series = try data.series(indicator, formula: script.digest)
                read.show(ReadingScreen(indicator.definition, series), in: context)
                if series.readings.isEmpty {
                    context.err(NoPeriods.text(indicator.definition.per)[read.options.language(context)] + "\n")
                }
            }
        } catch let error as any ExplainedError where read.json {
            // As a check lists problems: one JSON value also where there is no other, and the exit code says which.
            let screen = ErrorScreen(error, limit: ScriptLimits.name(of: error))
            context.out(CanonicalJSON.pretty(screen.value) + "\n")
            throw error
        }
    }
}
