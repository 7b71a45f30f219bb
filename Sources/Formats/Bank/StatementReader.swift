package import Tables
package import Values

/// Reads the statement that a bank's web page or app gives out, whatever stands above and below its rows. Nothing is
/// guessed: where an amount or a day cannot be read, the file is refused with every such place, because this is money.
package struct StatementReader {
    private let minorDigits: Int
    private let dates: DateOrder?

    /// - Parameters:
    ///   - minorDigits: decimals of the currency.
    ///   - dates: which of day and month comes first, where the year comes last.
    package init(minorDigits: Int, dates: DateOrder? = nil) {
        self.minorDigits = minorDigits
        self.dates = dates
    }

    /// In the order of the file. No error quotes it: its rows name people.
    package func read(_ source: FormatSource) throws(InputError) -> [StatementLine] {
        for separator in Separator.allCases {
            let contents = CSVReader.read(source.bytes, separator: separator)
            guard let at = contents.rows.firstIndex(where: { StatementHeader($0) != nil }),
                let header = StatementHeader(contents.rows[at])
            else { continue }
            var problems = contents.problems.filter { $0.line >= contents.lines[at] }
            var lines: [StatementLine] = []
            let damaged = Set(problems.map(\.line))
            for index in contents.rows.indices.dropFirst(at + 1) where !damaged.contains(contents.lines[index]) {
                let row = StatementRow(
                    cells: contents.rows[index], line: contents.lines[index], header: header, minorDigits: minorDigits,
                    dates: dates)
                if let line = row.read(&problems) { lines.append(line) }
            }
            guard problems.isEmpty else { throw Self.unreadable(problems, source) }
            return lines
        }
        throw Self.noHeader(source)
    }

    private static func noHeader(_ source: FormatSource) -> InputError {
        InputError(
            code: "statement.no-header",
            what: LocalizedText(
                ko: "은행 거래 내역의 머리글 줄을 찾지 못했습니다", en: "no row of headings of a bank's statement was found"),
            place: SourcePlace(file: source.name),
            reasons: [
                LocalizedText(
                    ko: "거래 일시(거래일시, 거래일자, 날짜), 들어온 돈(입금액, 맡기신금액, 거래금액), 보낸 이(보낸분, 내용, 적요)의 열이 있어야 합니다",
                    en:
                        "it takes columns for when (Date), for money that came in (Deposit, Paid in, Amount) and for who sent it (Payer, Description)"
                )
            ],
            next: LocalizedText(
                ko: "은행에서 거래 내역을 엑셀이 아니라 CSV로 내려받고, 머리글 줄을 지우지 마세요.",
                en: "Get the statement from the bank as CSV, and leave its row of headings in."))
    }

    private static func unreadable(_ problems: [RowProblem], _ source: FormatSource) -> InputError {
        let ordered = problems.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
        return InputError(
            code: "statement.rows",
            what: LocalizedText(
                ko: "거래 내역에 읽을 수 없는 곳이 \(problems.count)군데 있습니다",
                en: "the statement cannot be read in \(problems.count) place(s)"),
            place: SourcePlace(file: source.name, line: ordered.first?.line), reasons: ordered.map(\.text),
            next: LocalizedText(
                ko: "은행에서 다시 내려받거나 그 칸을 고친 뒤 다시 하세요. 연도가 끝에 오는 날짜는 --dates로 순서를 정하세요.",
                en:
                    "Get the file anew or mend those fields, and try again; for dates that end with the year, say their order with --dates."
            ))
    }
}
