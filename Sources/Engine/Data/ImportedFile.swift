import Formats
import ProgramModel
import Scripting
import Tables
import Values

/// A file as what it is: delimited text, a format that moim knows, or one that a script reads.
struct ImportedFile {
    private enum Way {
        case delimited
        case known(any RecordFormat)
        case script(ImporterScript)
    }

    private(set) var file: DelimitedFile
    /// What was asked, with what was asked for the import before this one.
    private(set) var request: ImportRequest
    private(set) var recalled: RecalledChoices
    private let zone: Zone
    private let way: Way
    private let isMailbox: Bool

    /// Fails where an option was given that this kind of file has no use for: it would do nothing in silence.
    init(_ asked: ImportRequest, earlier: DatasetReading?, zone: Zone, shelf: ScriptShelf) throws {
        guard asked.format == nil || asked.importer == nil else { throw Self.twoFormats }
        recalled = RecalledChoices(earlier)
        var request = asked
        recalled.complete(&request)
        self.request = request
        self.zone = zone
        file = try DelimitedFile(path: request.file, wishes: request.wishes, zone: zone)
        if let id = request.importer {
            way = .script(try shelf.load(importer: id).script)
            isMailbox = false
        } else {
            let format = request.format ?? .detected(file.text.utf8, name: file.name)
            way = format.reader.map { .known($0) } ?? .delimited
            isMailbox = format == .mbox
        }
        try refuseUnused(asked)
        recall()
    }

    private mutating func recall() {
        switch way {
        case .delimited:
            // A header is remembered by its words: in the next file another may be the third.
            request.wishes.headers = file.headers.filter { request.wishes.headers[$0.key] != nil }
            recalled.completeHeaders(&request.wishes, among: file.headerWords)
            file.wishes = request.wishes
            recalled.completeKinds(&request.wishes, among: file.columns)
            recalled.completeDates(&request.wishes) { file.leavesOrderOpen }
            file.wishes = request.wishes
        case .known(let format) where format.hasOwnNames:
            recalled.completeHeaders(&request.wishes, among: nil)
        case .known, .script: break
        }
    }

    mutating func forgetContents() {
        file.forgetContents()
    }

    func read() throws -> (table: Table, report: ImportReport) {
        // A mailbox holds texts in several encodings, each of which says so itself.
        let source = FormatSource(name: file.name, bytes: isMailbox ? file.bytes : file.text.utf8)
        switch way {
        case .delimited:
            var options = try file.options(required: ["time"], badRows: request.badRows)
            options.progress = request.progress
            var (table, report) = try options.read(file.text.utf8, file: file.name)
            report.notes += encodingNote + orderNote(options.dates) + unfitNote
            return try withoutPersonal(table, report)
        case .known(let format):
            var (table, report) = try format.read(source, options)
            report.notes.insert(
                LocalizedText(ko: "‘\(format.title.ko)’(으)로 읽었습니다", en: "it was read as \(format.title.en)"), at: 0)
            if !isMailbox { report.notes += encodingNote }
            return (table, report)
        case .script(let script): return try script.read(source, options)
        }
    }

    /// What people wrote enters the store where somebody asked for it, by option or by naming the column.
    private func withoutPersonal(_ table: Table, _ report: ImportReport) throws -> (Table, ImportReport) {
        let headers = Dictionary(report.columns.map { ($0.name, $0.header) }) { first, _ in first }
        let personal = try PersonalColumns(table: table, headers: headers).found()
        let named = Set(request.wishes.headers.keys).union(request.wishes.kinds.keys)
        var report = report
        report.leftOut = personal.filter { request.keepsText != true && !named.contains($0.name) }
        let names = Set(report.leftOut.map(\.name))
        report.columns.removeAll { names.contains($0.name) }
        for index in report.columns.indices {
            report.columns[index].isPersonal = personal.contains { $0.name == report.columns[index].name }
        }
        return (try table.omitting(names), report)
    }

    private var unfitNote: [LocalizedText] {
        let options = recalled.unfit.options.joined(separator: ", ")
        guard !options.isEmpty else { return [] }
        return [
            LocalizedText(
                ko: "이 파일에 그런 열이 없어, 지난번에 정한 것을 쓰지 않았습니다: \(options)",
                en: "chosen earlier, but this file has no such column: \(options)")
        ]
    }

    private var encodingNote: [LocalizedText] {
        guard file.text.encoding != .utf8 else { return [] }
        let name = file.text.encoding.rawValue.uppercased()
        return request.wishes.encoding == nil
            ? [
                LocalizedText(
                    ko: "인코딩은 \(name)(으)로 보고 읽었습니다. 글자가 깨졌으면 --encoding으로 정하세요",
                    en: "its encoding was taken for \(name); where letters are wrong, say which with --encoding")
            ] : [LocalizedText(ko: "인코딩: \(name)", en: "encoding: \(name)")]
    }

    private func orderNote(_ order: DateOrder?) -> [LocalizedText] {
        switch order {
        case .monthFirst:
            [
                LocalizedText(
                    ko: "연도가 끝에 오는 날짜는 월/일/연도로 읽었습니다", en: "dates that end with the year were read as month/day/year")
            ]
        case .dayFirst:
            [
                LocalizedText(
                    ko: "연도가 끝에 오는 날짜는 일/월/연도로 읽었습니다", en: "dates that end with the year were read as day/month/year")
            ]
        case nil: []
        }
    }

    private var options: FormatOptions {
        func offset(_ zone: Zone) -> TableBuilder.OffsetAt {
            { date, millisecond in zone.offset(date: date, secondOfDay: millisecond / 1000) }
        }
        var options = FormatOptions(offset: offset(zone)) { Zone($0).map(offset) }
        options.headers = request.wishes.headers
        options.keepsText = request.keepsText ?? false
        options.badRows = request.badRows
        return options
    }

    private func refuseUnused(_ request: ImportRequest) throws {
        let ownNames: Bool
        switch way {
        case .delimited: return
        case .known(let format): ownNames = format.hasOwnNames
        case .script: ownNames = false
        }
        if isMailbox, request.wishes.encoding != nil {
            throw Self.unused(
                "--encoding",
                LocalizedText(ko: "편지마다 제 인코딩을 적어 둡니다", en: "each letter says its own encoding"))
        }
        for (option, isGiven) in [("--type", !request.wishes.kinds.isEmpty), ("--dates", request.wishes.dates != nil)]
        where isGiven {
            throw Self.unused(
                option, LocalizedText(ko: "CSV와 TSV에만 쓰입니다", en: "it is for CSV and TSV only"))
        }
        if !ownNames, !request.wishes.headers.isEmpty {
            throw Self.unused(
                "--map",
                LocalizedText(ko: "이 형식은 열이 정해져 있습니다", en: "the columns of this format are what they are"))
        }
    }

    private static func unused(_ option: String, _ reason: LocalizedText) -> InputError {
        InputError(
            code: "import.unused-option",
            what: LocalizedText(
                ko: "이 파일에는 \(option)이(가) 쓰이지 않습니다", en: "\(option) is of no use for this file"),
            reasons: [reason], next: LocalizedText(ko: "\(option)을(를) 빼세요.", en: "Leave \(option) out."))
    }

    private static let twoFormats = InputError(
        code: "import.two-formats",
        what: LocalizedText(
            ko: "--format과 --with를 함께 쓸 수 없습니다", en: "--format and --with cannot be given together"),
        next: LocalizedText(
            ko: "moim이 아는 형식이면 --format, 스크립트로 읽으려면 --with만 쓰세요.",
            en: "Use --format for a format that moim knows, or --with for one that a script reads."))
}
