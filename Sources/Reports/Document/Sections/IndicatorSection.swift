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
        let axis = ReadingAxis(scope: scope, readings: series.readings)
        let rows = zip(series.readings, axis.labels).map { reading, label -> [String] in
            let value = reading.value.map { scope.number($0, series.indicator) } ?? "–"
            var notes: [String] = []
            if let above = reading.numerator, let below = reading.denominator {
                notes.append(NumberText.ratio(above, of: below))
            }
            if let missing = reading.missing { notes.append(scope.text(missing)) }
            if let note = reading.note { notes.append(note) }
            notes += (reading.excluded ?? []).map { scope.text(ReadingScreen.text(of: $0)) }
            return [label, value, notes.isEmpty ? "–" : notes.joined(separator: " · ")]
        }
        var columns: [ReportTable.Column] = [
            .init(scope.text(ko: "기간", en: "Period")), .init(scope.text(ko: "값", en: "Value"), isNumber: true),
        ]
        if rows.contains(where: { $0[2] != "–" }) {
            columns.append(.init(scope.text(ko: "셈, 또는 값이 없는 까닭", en: "Count, or why there is none")))
        }
        let table = ReportTable(columns: columns, rows: rows.map { $0.prefix(columns.count).map { RichText($0) } })
        return [
            .heading(scope.title(series.indicator) + community + guardrail, level: 3),
            .figure(SeriesFigure(series, scope).figure),
        ]
            + (rows.isEmpty
                ? [] : [.details(summary: scope.text(ko: "측정값 표", en: "Table of the readings"), [.table(table)])])
    }
}
