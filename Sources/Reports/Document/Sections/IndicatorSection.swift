import ProgramModel
import Values

/// Every series that was computed, with what came before the season.
struct IndicatorSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        var blocks: [Block] = []
        let overview = OverviewFigure(scope: scope)
        // One chart needs no overview.
        if overview.entries.count > 1 { blocks.append(.figure(overview.figure)) }
        for series in sorted { blocks += blocksOf(series) }
        if blocks.isEmpty {
            let words = scope.text(ko: "아직 계산한 지표가 없습니다.", en: "No indicator has been computed yet.")
            blocks.append(.paragraph(RichText(words), .muted))
        }
        return ReportDocument.Section(
            id: "indicators", title: scope.text(ko: "지표", en: "Indicators"), isChapter: true, blocks: blocks)
    }

    private var sorted: [ReadingSeries] {
        scope.program.series.sorted {
            ($0.indicator, $0.community?.rawValue ?? "") < ($1.indicator, $1.community?.rawValue ?? "")
        }
    }

    private func blocksOf(_ series: ReadingSeries) -> [Block] {
        let community = series.community.map { " · " + scope.community($0) } ?? ""
        let isGuardrail = scope.indicator(series.indicator)?.guardrail == true
        let guardrail = isGuardrail ? scope.text(ko: " (나빠지면 안 되는 지표)", en: " (guardrail)") : ""
        return [
            .heading(scope.title(series.indicator) + community + guardrail, level: 3),
            .figure(SeriesFigure(series, scope).figure),
        ]
            + table(series)
    }

    /// Where the readings are.
    private func table(_ series: ReadingSeries) -> [Block] {
        let reference = scope.reference(series)
        guard !reference.runs.isEmpty else { return [] }
        let missing = series.readings.count - series.values.count
        let none = missing == 0 ? "" : scope.text(ko: ", 값이 없는 기간 \(missing)개", en: ", and \(missing) without a value")
        let words = scope.text(
            ko: "부록의 표에 있는 측정값 \(series.values.count)개\(none)",
            en: "In the appendix: \(scope.readings(series.values.count))\(none)")
        return [.paragraph(RichText(words) + reference, .muted)]
    }
}
