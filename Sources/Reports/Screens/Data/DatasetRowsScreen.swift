package import ProgramModel
package import Values

/// The first rows of a dataset.
package struct DatasetRowsScreen: Screen {
    private let dataset: DatasetVersion
    private let rows: [Value]

    /// - Parameter rows: objects, with times on the program's clock.
    package init(_ dataset: DatasetVersion, rows: [Value]) {
        self.dataset = dataset
        self.rows = rows
    }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(
            columns: dataset.columns.map { .init($0.name, alignment: $0.kind == "number" ? .right : .left) })
        table.rows = rows.map { row in dataset.columns.map { Self.cell(row[$0.name], $0.kind, language) } }
        var text = table.text(width: width)
        let left = dataset.rows - rows.count
        if left > 0 {
            let (count, all) = (NumberText.whole(left), NumberText.whole(dataset.rows))
            text += ScreenText.paragraph(
                LocalizedText(
                    ko: "… \(count)행 더 있습니다(--limit \(dataset.rows)이면 모두).",
                    en: "… \(count) more of \(all) rows (--limit \(dataset.rows) shows all).")[language], width: width)
        }
        return text
    }

    /// A moment as `2020-07-09 19:30`: the offset is the same for all that is on the screen, and the program's.
    private static func cell(_ value: Value?, _ kind: String, _ language: Language) -> String {
        switch value {
        case .string(let text) where kind == "time":
            let hasSeconds = !text.dropFirst(16).hasPrefix(":00+") && !text.dropFirst(16).hasPrefix(":00-")
            return String(text.prefix(hasSeconds ? 19 : 16)).replacing("T", with: " ")
        case .string(let text): return text
        case .bool(let value):
            return (value ? LocalizedText(ko: "참", en: "yes") : LocalizedText(ko: "거짓", en: "no"))[language]
        case .int(let number): return String(number)
        case .number(let number): return number.description
        case nil, .null, .array, .object: return ""
        }
    }

    package var value: Value { .array(rows) }
}
