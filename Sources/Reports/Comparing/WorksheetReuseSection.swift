import ProgramModel
import Values

/// Which worksheets were used again, and what became of their questions.
struct WorksheetReuseSection {
    let comparison: SeasonComparison
    let words: ComparisonWords

    var section: ReportDocument.Section {
        ReportDocument.Section(
            id: "worksheets", title: words.text(ko: "워크시트", en: "Worksheets"),
            blocks: [.table(table)] + (changes.isEmpty ? [] : [.bullets(changes)]))
    }

    private var table: ReportTable {
        ReportTable(
            caption: words.text(
                ko: "낸 워크시트의 수, 그리고 앞 시즌과 견준 문항", en: "Sheets handed in, and questions since the season before"),
            columns: [.init(words.text(ko: "워크시트", en: "Worksheet"))] + words.letters.map { .init($0) },
            rows: comparison.worksheets.map { worksheet in
                [RichText(worksheet.title[words.language])]
                    + comparison.seasons.indices.map { RichText(cell(worksheet, $0)) }
            })
    }

    private func cell(_ worksheet: ComparedWorksheet, _ season: Int) -> String {
        guard let submissions = worksheet.submissions[season] else { return NumberText.missing }
        let count = words.text(ko: "\(submissions)장", en: Plural.of(submissions, "sheet"))
        let fates = [ComparedWorksheet.Fate.kept, .reworded, .dropped, .new].compactMap { fate -> String? in
            let number = worksheet.count(fate, in: season)
            return number == 0 ? nil : "\(fate.title[words.language]) \(number)"
        }
        return fates.isEmpty ? count : "\(count) · \(fates.joined(separator: ", "))"
    }

    /// Each question that is no longer what it was.
    private var changes: [RichText] {
        comparison.worksheets.flatMap { worksheet in
            worksheet.steps.flatMap { step in
                step.fates.enumerated().compactMap { season, fate -> RichText? in
                    guard let fate, fate != .kept else { return nil }
                    let ask = step.asks[season] ?? step.asks[..<season].compactMap(\.self).last
                    return RichText(
                        "\(ComparisonWords.letter(season)) · \(worksheet.id).\(step.id) \(fate.title[words.language]): \(ask?[words.language] ?? "")"
                    )
                }
            }
        }
    }
}
