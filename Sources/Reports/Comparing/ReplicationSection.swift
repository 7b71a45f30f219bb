import ProgramModel
import Values

/// What was tried in more than one season, and whether it came out alike.
struct ReplicationSection {
    let comparison: SeasonComparison
    let words: ComparisonWords

    var section: ReportDocument.Section {
        let rule = Block.paragraph(RichText(ComparisonWords.rule[words.language]), .muted)
        let none = words.text(
            ko: "두 시즌 이상에서 똑같이 시험한 가설이 없습니다.", en: "Nothing was tried in the same way in more than one season.")
        return ReportDocument.Section(
            id: "replications", title: words.text(ko: "다시 시험한 가설", en: "What was tried again"),
            blocks: [comparison.replications.isEmpty ? .paragraph(RichText(none)) : .table(table), rule])
    }

    private var table: ReportTable {
        ReportTable(
            columns: [
                .init(words.text(ko: "실행", en: "Action")), .init(words.text(ko: "지표", en: "Indicator")),
                .init(words.text(ko: "결과", en: "Came out")),
            ] + words.letters.map { .init($0) },
            rows: comparison.replications.map { replication in
                [
                    RichText(replication.action), RichText(title(replication.indicator)),
                    RichText(replication.finding.title[words.language]),
                ]
                    + comparison.seasons.indices.map { season in
                        let own = replication.trials.filter { $0.season == season }
                        return RichText(own.map { cell($0, replication.indicator, season) }.joined(separator: "\n"))
                    }
            })
    }

    private func title(_ id: IndicatorID) -> String {
        comparison.indicators.first { $0.id == id }?.title[words.language] ?? id.rawValue
    }

    /// `h1 supported: 63% → 75%, target 75%`.
    private func cell(_ trial: Replication.Trial, _ id: IndicatorID, _ season: Int) -> String {
        let unit = comparison.indicators.first { $0.id == id }?.uses[season]?.unit
        let verdict = trial.verdict?.title[words.language] ?? words.text(ko: "판정 전", en: "not judged")
        let target = words.value(trial.target, unit: unit)
        let change =
            trial.result == nil ? "" : words.change(from: trial.baseline, to: trial.result, unit: unit) + ", "
        return "\(trial.hypothesis) \(verdict): \(change)" + words.text(ko: "목표 \(target)", en: "target \(target)")
    }
}
