import ArgumentParser
import Engine
import Formats
import ProgramModel
import Reports
import Tables
import Values

struct DataImportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a sheet, a chat, a mailbox … as a dataset. 표, 대화, 편지함 등을 자료로 들여옵니다.",
        discussion: """
            CSV and TSV, KakaoTalk conversations, JSON Lines, iCalendar, mbox and git logs are known by what they hold; a
            format of your own is a script (‘moim script new importer ID’, then ‘--with ID’). What people wrote is left out,
            and so are mail addresses and phone numbers, unless you say ‘--keep-text’ or name the column.
            The kinds of the columns are found out and shown; ‘--dry-run’ shows them without writing. People become ids:
            members by name, alias or id, everyone else by a pseudonym. The same rows again add nothing. What you choose
            here holds for the next file under the same name.
            CSV와 TSV, 카카오톡 대화, JSON Lines, iCalendar, mbox, git log는 내용을 보고 알아냅니다. 그 밖의 형식은 스크립트로
            읽습니다(‘moim script new importer ID’로 쓰고 ‘--with ID’). 사람들이 쓴 글과 메일 주소, 전화번호는 뺍니다.
            ‘--keep-text’를 쓰거나 그 열의 이름을 대면 남깁니다.
            열의 종류는 알아내어 보여 줍니다. ‘--dry-run’은 기록하지 않고 보여 주기만 합니다. 사람은 id로 바뀝니다.
            참여자는 이름이나 별명으로 알아보고, 나머지는 가명이 됩니다. 같은 내용을 다시 들여오면 아무것도 더하지 않습니다.
            여기서 정한 것은 같은 이름의 다음 파일에도 이어집니다.
            """)

    @Argument(help: "The file. 파일.") var file: String
    @Option(name: .customLong("as"), help: "The name that formulas use, such as activity. 수식에서 쓸 이름.") var name: String
    @Option(
        name: .long, help: "column=header or column=#3, where it is not found by itself; may be given again. 열=머리글.")
    var map: [String] = []
    @Option(name: .long, help: "column=kind: time, number, boolean, category or text; may be given again. 열=종류.")
    var type: [String] = []
    @Option(name: .long, help: "Dates like 7/9/2020: mdy or dmy, where no column shows which. 월과 일의 순서.")
    var dates: DateOrder?
    @Option(name: .long, help: "utf-8, utf-16le, utf-16be or cp949 (EUC-KR), where it is taken for another. 인코딩.")
    var encoding: TextEncoding?
    @Option(name: .long, help: "Leave out rows before this day. 이날부터.") var since: DateArgument?
    @Option(name: .long, help: "Leave out rows from this day on. 이날 전까지.") var before: DateArgument?
    @Option(name: .long, help: "What to do with rows that cannot be read: stop or skip. 읽을 수 없는 행: stop이나 skip.")
    var onError = DelimitedImport.BadRows.stop
    @Option(name: .long, help: "What the file is, where it is taken for something else. 파일의 형식.")
    var format: FileFormat?
    @Option(name: .long, help: "The importer that reads it, a script. 파일을 읽을 스크립트의 id.") var with: String?
    @Flag(
        name: .long, inversion: .prefixedNo, help: "Keep what people wrote, and addresses. 사람들이 쓴 글과 연락처도 남깁니다.")
    var keepText: Bool?
    @Option(name: .long, help: "name=ID: whose a name in the file is; remembered; may be given again. 이름=id.")
    var member: [String] = []
    @Option(name: .long, help: "Whose data. 어느 커뮤니티의 자료인지.") var community: String?
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let wishes = FileWishes(
            headers: try HeaderMap.read(map), kinds: try KindMap.read(type), dates: dates, encoding: encoding)
        var importing = ImportRequest(
            file: context.path(file), name: name, community: community.map { CommunityID($0) },
            wishes: wishes, since: since?.date, before: before?.date, badRows: onError,
            format: format, importer: with, keepsText: keepText,
            members: try MemberMap.read(member))
        let request = try write.request(
            "data.import",
            [
                "file": .string(file), "as": .string(name), "map": .words(map), "since": .word(since?.date.description),
                "before": .word(before?.date.description), "on_error": .string(onError.rawValue),
                "community": .word(community), "format": .word(format?.rawValue), "with": .word(with),
                "keep_text": keepText.map { .bool($0) } ?? .null, "member": .words(member),
                "type": .words(type), "dates": .word(dates?.rawValue), "encoding": .word(encoding?.rawValue),
            ], session)
        let (receipt, outcome) = try context.withProgress(write.options.language(context)) { progress in
            importing.progress = progress
            return try session.importData(importing, request)
        }
        let people = ImportScreen.People(members: outcome.members, known: outcome.known, new: outcome.pseudonyms)
        let screen = ImportScreen(
            outcome.report, rows: outcome.dataset.rows, outside: outcome.outside, unchanged: outcome.unchanged,
            people: people, remembered: outcome.remembered, previous: outcome.previous,
            zone: Zone(receipt.program.definition.zone))
        if !write.json { context.err(screen.text(write.options.language(context), width: context.width)) }
        write.show(try write.screen(receipt, session, in: context).answering("import", screen.value), in: context)
    }
}

extension DelimitedImport.BadRows: ExpressibleByArgument {}
extension FileFormat: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
