package import ProgramModel
import Tables
package import Values

/// The readings of one indicator as a picture in letters, with what it cannot show in words.
package struct IndicatorChartScreen {
    private let definition: IndicatorDefinition
    private let series: ReadingSeries

    package init(_ definition: IndicatorDefinition, _ series: ReadingSeries) {
        self.definition = definition
        self.series = series
    }

    package func text(_ language: Language, width: Int?) -> String {
        let width = width ?? 72
        let values = series.readings.map(\.value)
        var out = ""
        if values.contains(where: { $0 != nil }) {
            out += Sparkline.text(values.suffix(max(1, width))) + "\n\n"
        }
        out += TerminalRunChart(SeriesChart(definition, series, language).chart, language: language).text(width: width)
        out += missing(language, width)
        if let few { out += ScreenText.bullet(few[language], width: width) }
        if definition.guardrail {
            out += ScreenText.bullet(
                IndicatorScreen.guardrailMeaning[language], mark: IndicatorScreen.guardrailMark, width: width)
        }
        return out
    }

    /// For a file of its own.
    package func svg(_ language: Language) -> String {
        SeriesChart(definition, series, language).chart.svg(
            ChartSetting(language: language, id: definition.id.rawValue, standalone: true))
    }

    private func missing(_ language: Language, _ width: Int) -> String {
        MissingReadings(series).lines.map { ScreenText.bullet($0[language], mark: "·", width: width) }.joined()
    }

    /// What so few points cannot show.
    private var few: LocalizedText? {
        let count = series.values.count
        guard count > 0, count < SeriesChart.fewest else { return nil }
        return LocalizedText(
            ko: "측정값 \(count)개로는 흐름을 말할 수 없습니다. 쏠림이나 추세를 보려면 \(SeriesChart.fewest)개는 있어야 합니다.",
            en:
                "\(Plural.of(count, "reading")) cannot show a trend; a shift or a trend takes at least \(SeriesChart.fewest)."
        )
    }
}
