import Tables
import Values

/// JSON Lines: an object on every line.
///
/// An object within an object gives columns with a point in their names, `author.name`; a list gives one number, how many
/// elements it has, `reactions.count`. The kind of a column is found out over all lines. A column of writing (texts
/// with spaces, hardly any of them twice) is left out unless texts are kept; its length stays, `content.length`.
struct JSONLinesFormat: RecordFormat {
    let title = LocalizedText(ko: "JSON Lines", en: "JSON Lines")
    var hasOwnNames: Bool { true }

    func recognises(_ head: String, name: String) -> Bool {
        let head = head.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
        guard head.first == "{" else { return false }
        guard let end = head.firstIndex(where: \.isNewline) else {
            // One line, whole or cut off.
            return (try? JSONReader.read(String(head)).object) != nil || head.dropFirst().trimmed.hasPrefix("\"")
        }
        return (try? JSONReader.read(String(head[..<end])))?.object != nil
    }

    func read(_ source: FormatSource, _ options: FormatOptions) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        var records: [JSONRecord] = []
        var problems: [RowProblem] = []
        for line in source.lines where !line.isBlank {
            switch JSONRecord.read(line) {
            case .success(let record): records.append(record)
            case .failure(let problem): problems.append(problem.problem)
            }
        }
        let columns = JSONColumns(records, options)
        try columns.require(options.headers, source.name)
        var rows = try RecordBuilder(columns.fields, options)
        // Problems are told in the order of the file.
        var rest = problems[...]
        for record in records {
            while let problem = rest.first, problem.line < record.line {
                rows.refuse(problem.reason, line: problem.line, column: problem.column, problem.explanation)
                rest = rest.dropFirst()
            }
            columns.append(record, to: &rows)
        }
        for problem in rest {
            rows.refuse(problem.reason, line: problem.line, column: problem.column, problem.explanation)
        }
        if !columns.people.isEmpty {
            let list = columns.people.joined(separator: ", ")
            rows.note(
                LocalizedText(
                    ko: "사람의 이름으로 보이는 다른 열은 뺐습니다(--keep-text로 남길 수 있습니다): \(list)",
                    en: "other columns that look like people's names are left out (--keep-text keeps them): \(list)"))
        }
        if !columns.dropped.isEmpty {
            let list = columns.dropped.joined(separator: ", ")
            rows.note(
                LocalizedText(
                    ko: "글이 담긴 열은 길이만 남기고 뺐습니다(--keep-text로 남길 수 있습니다): \(list)",
                    en: "columns of writing are left out but for their length (--keep-text keeps them): \(list)"))
        }
        var (table, report) = try rows.finish(source, title)
        for index in report.columns.indices {
            report.columns[index].header = columns.path(of: report.columns[index].name)
        }
        return (table, report)
    }
}
