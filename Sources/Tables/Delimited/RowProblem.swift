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
        case notAText = "row.not-a-text"
        case notJSON = "row.not-json"
        case notAnObject = "row.not-an-object"
        case noDate = "row.no-date"
        case noTime = "row.no-time"
        case unknownZone = "row.unknown-zone"
        case unfinished = "row.unfinished"
        case skippedByScript = "row.skipped-by-script"
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

extension RowProblem {
    /// With the reason's own explanation where there is none more telling.
    package init(
        _ reason: Reason, line: Int, column: Int? = nil, field: String? = nil, explanation: LocalizedText? = nil
    ) {
        self.init(
            reason: reason, line: line, column: column, field: field,
            explanation: explanation ?? reason.explanation(field: field))
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
            LocalizedText(
                ko: "이 파일의 인코딩에 없는 바이트가 있습니다", en: "a byte that the encoding of the file does not have")
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
        case .notAText:
            LocalizedText(ko: "‘\(name)’ 값이 글이 아닙니다", en: "‘\(name)’ is not a text")
        case .notJSON:
            LocalizedText(ko: "JSON으로 읽을 수 없습니다", en: "this is not JSON")
        case .notAnObject:
            LocalizedText(ko: "이름과 값의 묶음 { … }이 아닙니다", en: "this is not an object { … }")
        case .noDate:
            LocalizedText(ko: "이 줄 앞에 날짜 줄이 없습니다", en: "no line before this one says the date")
        case .noTime:
            LocalizedText(ko: "시각이 없습니다", en: "it has no time")
        case .unknownZone:
            LocalizedText(ko: "‘\(name)’의 시간대를 알 수 없습니다", en: "the time zone of ‘\(name)’ is not known")
        case .skippedByScript:
            LocalizedText(ko: "스크립트가 이 줄을 건너뛰었습니다", en: "the script skipped this line")
        case .unfinished:
            LocalizedText(ko: "기록이 끝나기 전에 파일이 끝났습니다", en: "the file ends before this record does")
        }
    }
}

extension RowProblem.Reason {
    /// What `fieldCount` says of a row.
    package static func fields(_ found: Int, expected: Int) -> LocalizedText {
        fieldCount.explanation(field: nil, fields: (found, expected))
    }
}
