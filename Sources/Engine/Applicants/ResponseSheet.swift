import Definitions
import Foundation
import ProgramModel
import Tables
import Values

/// The responses to a form, as a sheet: a row for each, the questions as headers.
struct ResponseSheet {
    let columns: ResponseColumns
    let entries: [ApplicantEntry]
    /// Rows that are not rows.
    let problems: [ApplicantProblem]
    let dates: DateOrder?
    let notes: [LocalizedText]

    init(
        _ request: ApplicantsRequest, steps: [StepDefinition], communities: [CommunityDefinition], zone: Zone
    ) throws {
        let file = try DelimitedFile(path: request.path, wishes: FileWishes(encoding: request.encoding), zone: zone)
        let contents = CSVReader.read(file.text.utf8, encoding: .utf8)
        let rows = contents.rows.map { $0.map(Self.cell) }
        guard let headers = rows.first else { throw Self.empty(request.name) }
        columns = try ResponseColumns(
            headers: headers, rows: Array(rows.dropFirst()), steps: steps, communities: communities,
            said: request.columns, file: request.name)
        problems = contents.problems.map { problem in
            let row = contents.lines.lastIndex { $0 <= problem.line } ?? 0
            return ApplicantProblem(
                number: row + 1, place: Self.place(row + 1), column: nil, message: problem.explanation)
        }
        var entries: [ApplicantEntry] = []
        for (index, row) in rows.enumerated().dropFirst() where row.contains(where: { !$0.isEmpty }) {
            entries.append(Self.entry(row, number: index + 1, columns))
        }
        self.entries = entries
        var notes: [LocalizedText] = []
        if file.text.encoding != .utf8, request.encoding == nil {
            let name = file.text.encoding.rawValue.uppercased()
            notes.append(
                LocalizedText(
                    ko: "인코딩은 \(name)(으)로 보고 읽었습니다. 글자가 깨졌으면 --encoding으로 정하세요",
                    en: "its encoding was taken for \(name); where letters are wrong, say which with --encoding"))
        }
        let order = try FormDates.order(
            of: columns.fields[.time], entries.compactMap(\.time), said: request.dates, file)
        dates = order.order
        self.notes = notes + order.note
    }

    private static func entry(_ row: [String], number: Int, _ columns: ResponseColumns) -> ApplicantEntry {
        func cell(_ column: Int) -> String? {
            row.indices.contains(column) && !row[column].isEmpty ? row[column] : nil
        }
        func field(_ field: ResponseField) -> String? { columns.fields[field].flatMap(cell) }
        let aliases = field(.aliases)?.split(separator: ",").map { Self.cell(String($0)) }.filter { !$0.isEmpty }
        var entry = ApplicantEntry(
            number: number, place: place(number), id: field(.id), name: field(.name), phone: field(.phone),
            mail: field(.mail), aliases: aliases ?? [], community: field(.community), time: field(.time))
        for (field, column) in columns.fields { entry.columns[field.rawValue] = columns.headers[column] }
        for (step, column) in columns.steps {
            entry.answers[step] = cell(column).map { .string($0) }
            entry.columns[step] = columns.headers[column]
        }
        return entry
    }

    static func place(_ row: Int) -> LocalizedText { LocalizedText(ko: "\(row)행", en: "row \(row)") }

    /// Without the space around it, and with line breaks in one spelling.
    private static func cell(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func empty(_ file: String) -> InputError {
        InputError(
            code: "applicants.empty", what: LocalizedText(ko: "파일이 비어 있습니다", en: "the file is empty"),
            place: SourcePlace(file: file),
            next: LocalizedText(
                ko: "설문지의 응답 시트를 CSV로 내려받으세요.", en: "Download the sheet of responses as CSV."))
    }
}
