package import Values

/// A row that could not be read: where and why. It never quotes the row, which may hold personal data.
package struct RowProblem: Hashable, Sendable {
    package enum Reason: String, Sendable, CaseIterable {
        case strayQuote = "row.stray-quote"
        case textAfterQuote = "row.text-after-quote"
        case unterminatedQuote = "row.unterminated-quote"
        case notUTF8 = "row.not-utf8"
        case fieldCount = "row.wrong-field-count"
        case notATime = "row.not-a-time"
        case notANumber = "row.not-a-number"
        case notABoolean = "row.not-a-boolean"
    }

    package var reason: Reason
    /// From 1; a quoted field may hold several lines.
    package var line: Int
    /// Characters into the line, from 1; nil when the row as a whole is wrong.
    package var column: Int?
    /// The column of the table, when one is to blame.
    package var field: String?
    package var explanation: LocalizedText

    /// `line 3, column 5: …`
    package var text: LocalizedText {
        let place = LocalizedText(
            ko: "\(line)행" + (column.map { " \($0)번째 글자" } ?? ""),
            en: "line \(line)" + (column.map { ", column \($0)" } ?? ""))
        return LocalizedText(ko: "\(place.ko): \(explanation.ko)", en: "\(place.en): \(explanation.en)")
    }
}

extension RowProblem.Reason {
    /// `fields` is what a row has and what it should have.
    func explanation(field: String?, fields: (found: Int, expected: Int) = (0, 0)) -> LocalizedText {
        let name = field ?? ""
        return switch self {
        case .strayQuote:
            LocalizedText(ko: "따옴표로 묶지 않은 칸 안에 따옴표가 있습니다", en: "a quote inside a field that is not quoted")
        case .textAfterQuote:
            LocalizedText(ko: "닫는 따옴표 뒤에 글자가 있습니다", en: "text after a closing quote")
        case .unterminatedQuote:
            LocalizedText(ko: "여는 따옴표가 닫히지 않았습니다", en: "a quote that is never closed")
        case .notUTF8:
            LocalizedText(ko: "UTF-8이 아닌 바이트가 있습니다", en: "a byte that is not UTF-8")
        case .fieldCount:
            LocalizedText(
                ko: "칸이 \(fields.found)개인데 첫 줄에는 \(fields.expected)개입니다",
                en: "\(fields.found) fields where the first line has \(fields.expected)")
        case .notATime:
            LocalizedText(ko: "‘\(name)’ 칸을 시각으로 읽을 수 없습니다", en: "‘\(name)’ does not read as a time")
        case .notANumber:
            LocalizedText(ko: "‘\(name)’ 칸을 숫자로 읽을 수 없습니다", en: "‘\(name)’ does not read as a number")
        case .notABoolean:
            LocalizedText(ko: "‘\(name)’ 칸을 참/거짓으로 읽을 수 없습니다", en: "‘\(name)’ does not read as yes or no")
        }
    }
}
