package import Tables
package import Values

/// What an import understood of a file, before and after it is written.
package struct ImportScreen {
    private let columns: [ImportReport.Column]
    private let rows: Int
    private let skipped: [LocalizedText]
    private let skippedCount: Int
    private let outside: Int
    private let pseudonyms: Int
    private let notes: [LocalizedText]

    package init(
        columns: [ImportReport.Column], rows: Int, skipped: [LocalizedText], skippedCount: Int, outside: Int,
        pseudonyms: Int, notes: [LocalizedText] = []
    ) {
        self.columns = columns
        self.rows = rows
        self.skipped = skipped
        self.skippedCount = skippedCount
        self.outside = outside
        self.pseudonyms = pseudonyms
        self.notes = notes
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !columns.isEmpty else { return "" }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "열", en: "Column")[language]),
            .init(LocalizedText(ko: "파일의 머리글", en: "Header")[language]),
            .init(LocalizedText(ko: "종류", en: "Kind")[language]),
            .init(LocalizedText(ko: "빈칸", en: "Missing")[language], alignment: .right),
        ])
        for column in columns {
            table.rows.append([
                column.name, column.header, column.kind.rawValue, NumberText.whole(column.missingCount),
            ])
        }
        var out = table.text(width: width)
        var remarks = [LocalizedText(ko: "\(rows)행", en: "\(rows) rows")]
        if outside > 0 {
            remarks.append(LocalizedText(ko: "날짜 밖 \(outside)행은 뺌", en: "\(outside) outside the days asked for"))
        }
        if skippedCount > 0 {
            remarks.append(LocalizedText(ko: "읽을 수 없는 \(skippedCount)행은 뺌", en: "\(skippedCount) unreadable left out"))
        }
        if pseudonyms > 0 {
            remarks.append(LocalizedText(ko: "새 가명 \(pseudonyms)개", en: "\(pseudonyms) new pseudonyms"))
        }
        out += remarks.map { $0[language] }.joined(separator: " · ") + "\n"
        for note in notes { out += ScreenText.bullet(note[language], width: width) }
        for problem in skipped { out += ScreenText.bullet(problem[language], width: width) }
        return out
    }
}
