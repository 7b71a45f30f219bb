import ArgumentParser
import Engine
import ProgramModel
import Reports
import Tables
import Values

struct DataImportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a CSV or TSV file as a dataset. CSV나 TSV 파일을 자료로 들여옵니다.",
        discussion: """
            The kinds of the columns are found out and shown; ‘--dry-run’ shows them without writing. People become ids:
            members by name, alias or id, everyone else by a pseudonym. The same rows again add nothing.
            열의 종류는 알아내어 보여 줍니다. ‘--dry-run’은 기록하지 않고 보여 주기만 합니다. 사람은 id로 바뀝니다.
            참여자는 이름이나 별명으로 알아보고, 나머지는 가명이 됩니다. 같은 내용을 다시 들여오면 아무것도 더하지 않습니다.
            """)

    @Argument(help: "The file. 파일.") var file: String
    @Option(name: .customLong("as"), help: "The name that formulas use, such as activity. 수식에서 쓸 이름.") var name: String
    @Option(name: .long, help: "column=header, where the header is not found by itself; may be given again. 열=머리글.")
    var map: [String] = []
    @Option(name: .long, help: "Leave out rows before this day. 이날부터.") var since: DateArgument?
    @Option(name: .long, help: "Leave out rows from this day on. 이날 전까지.") var before: DateArgument?
    @Option(name: .long, help: "What to do with rows that cannot be read: stop or skip. 읽을 수 없는 행: stop이나 skip.")
    var onError = DelimitedImport.BadRows.stop
    @Option(name: .long, help: "Whose data. 어느 커뮤니티의 자료인지.") var community: String?
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let importing = ImportRequest(
            file: context.path(file), name: name, community: community.map { CommunityID($0) },
            headers: try HeaderMap.read(map), since: since?.date, before: before?.date, badRows: onError)
        let request = try write.request(
            "data.import",
            [
                "file": .string(file), "as": .string(name), "map": .words(map), "since": .word(since?.date.description),
                "before": .word(before?.date.description), "on_error": .string(onError.rawValue),
                "community": .word(community),
            ], session)
        let (receipt, outcome) = try session.importData(importing, request)
        if !write.json {
            let screen = ImportScreen(
                columns: outcome.report.columns, rows: outcome.dataset.rows,
                skipped: outcome.report.problems.map(\.text),
                skippedCount: outcome.report.problemCount, outside: outcome.outside, pseudonyms: outcome.pseudonyms)
            context.err(screen.text(write.options.language(context), width: context.width))
        }
        try write.show(receipt, session, in: context)
    }
}

extension DelimitedImport.BadRows: ExpressibleByArgument {}
