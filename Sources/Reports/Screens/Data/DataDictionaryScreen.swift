package import ProgramModel
import Tables
package import Values

/// Where a dataset came from and what each column holds.
package struct DataDictionaryScreen: Screen {
    private let dictionary: DataDictionary
    private var dataset: DatasetVersion { dictionary.dataset }

    package init(_ dictionary: DataDictionary) {
        self.dictionary = dictionary
    }

    package func text(_ language: Language, width: Int?) -> String {
        let title = dataset.name + (dataset.community.map { "/\($0)" } ?? "")
        var text = ScreenText.heading(
            LocalizedText(ko: "\(title) \(dataset.version)판", en: "\(title), version \(dataset.version)")[language],
            width: width)
        for line in facts(language) { text += ScreenText.paragraph(line[language], width: width) }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "열", en: "Column")[language]),
            .init(LocalizedText(ko: "종류", en: "Kind")[language]),
            .init(LocalizedText(ko: "뜻", en: "Meaning")[language]),
            .init(LocalizedText(ko: "빈칸", en: "Missing")[language], alignment: .right),
            .init(LocalizedText(ko: "값", en: "Values")[language]),
        ])
        for (column, summary) in zip(dataset.columns, dictionary.columns) {
            table.rows.append([
                column.name, column.kind, Self.meanings[column.name]?[language] ?? "",
                NumberText.whole(summary.missing), values(summary)[language],
            ])
        }
        return text + "\n" + table.text(width: width)
    }

    /// Of the columns that mean the same in every dataset.
    private static let meanings = [
        "time": LocalizedText(ko: "일어난 때", en: "when it happened"),
        "member": LocalizedText(ko: "누구(id)", en: "who, as an id"),
    ]

    private func facts(_ language: Language) -> [LocalizedText] {
        let rows = NumberText.whole(dataset.rows)
        var lines = [
            LocalizedText(ko: "파일: \(dataset.source)", en: "File: \(dataset.source)"),
            LocalizedText(same: "SHA-256: \(dataset.fileDigest.short)…"),
            dataset.skipped == 0
                ? LocalizedText(ko: "행: \(rows)", en: "Rows: \(rows)")
                : LocalizedText(
                    ko: "행: \(rows), 읽을 수 없어 뺀 행: \(NumberText.whole(dataset.skipped))",
                    en: "Rows: \(rows), unreadable and left out: \(NumberText.whole(dataset.skipped))"),
        ]
        func told(_ moment: Timestamp) -> String {
            DateText.moment(moment, offset: dictionary.zone.offset(at: moment), language)
        }
        if let imported = dictionary.imported.map(told) {
            lines.append(LocalizedText(ko: "들여온 때: \(imported)", en: "Imported: \(imported)"))
        }
        if let end = dataset.end.map(told) {
            lines.append(
                dataset.end == dataset.before
                    ? LocalizedText(ko: "빠짐없는 기간: \(end) 전까지", en: "Complete until: \(end)")
                    : LocalizedText(ko: "빠짐없는 기간: \(end)까지(마지막 행)", en: "Complete until: \(end) (the last row)"))
        }
        return lines
    }

    private func values(_ summary: ColumnSummary) -> LocalizedText {
        if let times = summary.times {
            return LocalizedText(same: "\(local(times.lowerBound)) – \(local(times.upperBound))")
        }
        if let numbers = summary.numbers {
            let (low, high) = (NumberText.short(numbers.lowerBound), NumberText.short(numbers.upperBound))
            return LocalizedText(same: "\(low) – \(high)")
        }
        if let count = (summary.categories?.count).map(NumberText.whole) {
            return LocalizedText(ko: "\(count)가지", en: "\(count) different")
        }
        if let yes = summary.trueCount {
            let no = summary.count - summary.missing - yes
            return LocalizedText(ko: "참 \(yes), 거짓 \(no)", en: "\(yes) yes, \(no) no")
        }
        return LocalizedText(same: "")
    }

    /// `2020-07-09 19:30`.
    private func local(_ moment: Timestamp) -> String {
        String(dictionary.zone.local(moment).prefix(16)).replacing("T", with: " ")
    }

    package var value: Value {
        var object: [String: Value] = ["imported": time(dictionary.imported), "end": time(dataset.end)]
        for (key, value) in CanonicalCoding.value(dataset).object ?? [:] { object[key] = value }
        object["columns"] = .array(
            zip(dataset.columns, dictionary.columns).map { column, summary in
                var entry: [String: Value] = [
                    "name": .string(column.name), "kind": .string(column.kind), "missing": .int(Int64(summary.missing)),
                ]
                if let times = summary.times {
                    entry["min"] = time(times.lowerBound)
                    entry["max"] = time(times.upperBound)
                }
                if let numbers = summary.numbers {
                    entry["min"] = .number(numbers.lowerBound)
                    entry["max"] = .number(numbers.upperBound)
                }
                if let count = summary.categories?.count { entry["categories"] = .int(Int64(count)) }
                if let count = summary.trueCount { entry["true"] = .int(Int64(count)) }
                if let meaning = Self.meanings[column.name] { entry["meaning"] = CanonicalCoding.value(meaning) }
                return .object(entry)
            })
        return .object(object)
    }

    private func time(_ moment: Timestamp?) -> Value {
        moment.map { .string($0.description) } ?? .null
    }
}
