import Tables
import Values

/// The export of a Mac: CSV with the columns `Date,User,Message`.
enum KakaoSheet {
    static func isHeader(_ line: String) -> Bool {
        let columns = line.drop { $0 == "\u{FEFF}" }.split(separator: ",").map { $0.filter { $0 != "\"" }.trimmed }
        return columns == ["Date", "User", "Message"]
    }

    static func read(_ source: FormatSource, into rows: inout KakaoRows) {
        let contents = CSVReader.read(source.bytes, separator: .comma)
        for problem in contents.problems {
            rows.builder.refuse(problem.reason, line: problem.line, column: problem.column, problem.explanation)
        }
        let faulty = Set(contents.problems.map(\.line))
        for (row, line) in zip(contents.rows, contents.lines).dropFirst() where !faulty.contains(line) {
            guard row.count == 3 else {
                rows.builder.refuse(.fieldCount, line: line, RowProblem.Reason.fields(row.count, expected: 3))
                continue
            }
            guard let time = TimeText.read(row[0].trimmed) else {
                rows.builder.refuse(.notATime, line: line, field: "Date")
                continue
            }
            // Notices stand beside the name of whoever they happened to, or beside none.
            let notice = KakaoNotice.known(row[2])
            if row[1].isEmpty || notice.map({ $0.kind != .deleted }) ?? false {
                rows.notice(row[2], at: time, line: line)
            } else {
                rows.message(row[2], by: row[1], at: time, line: line)
            }
        }
    }
}
