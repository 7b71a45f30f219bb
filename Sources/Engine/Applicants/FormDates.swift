import Tables
import Values

/// Which of day and month comes first in the times of a form.
enum FormDates {
    /// What a column shows is taken; where it shows nothing, the zeros tell: sheets that put the month first write 9/3/2026,
    /// those that put the day first 03/09/2026.
    static func order(
        of column: Int?, _ times: [String], said: DateOrder?, _ file: DelimitedFile
    ) throws -> (order: DateOrder?, note: [LocalizedText]) {
        if let said { return (said, []) }
        guard let column, let finding = DateOrderScan.findings(file.text.utf8)[column] else { return (nil, []) }
        switch finding {
        case .decided(let order): return (order, [])
        case .mixed: throw InputError.ambiguousDates(file.headerWords[column], finding, file: file.name)
        case .ambiguous:
            guard times.contains(where: isUnpadded) else {
                throw InputError.ambiguousDates(file.headerWords[column], finding, file: file.name)
            }
            return (
                .monthFirst,
                [
                    LocalizedText(
                        ko: "때는 월/일/연도로 읽었습니다. 일이 먼저면 --dates dmy를 덧붙이세요",
                        en: "times were read as month/day/year; add --dates dmy where the day comes first")
                ]
            )
        }
    }

    private static func isUnpadded(_ text: String) -> Bool {
        text.prefix { $0 != " " }.split(whereSeparator: { "/.-".contains($0) }).prefix(2).contains {
            $0.utf8.count == 1
        }
    }
}
