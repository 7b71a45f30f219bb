package import ProgramModel
package import Statistics
import Tables
package import Values

/// The readings of one indicator as a picture, with what it cannot show in words.
package struct IndicatorChartScreen: ChartScreen {
    private let program: Program
    private let definition: IndicatorDefinition
    private let series: ReadingSeries
    private let finding: SeriesFinding

    /// - Parameters:
    ///   - type: not a funnel, which stands communities side by side.
    ///   - options: how the limits of individual values are found.
    package init(
        _ program: Program, _ definition: IndicatorDefinition, _ series: ReadingSeries,
        type: IndicatorChartType = .run, options: XmRChart.Options = XmRChart.Options()
    ) throws(InputError) {
        self.program = program
        self.definition = definition
        self.series = series
        finding =
            switch type {
            case .run, .funnel: .run(series, definition)
            case .xmr: .individuals(series, definition, options)
            case .p, .u: try .attribute(type, series, definition)
            }
    }

    private func figure(_ language: Language) -> SeriesFigure {
        SeriesFigure(series, ReaderScope(program, language), finding)
    }

    package func text(_ language: Language, width: Int?) -> String {
        let width = width ?? 72
        let values = series.readings.map(\.value)
        let figure = figure(language)
        var out = ""
        if values.contains(where: { $0 != nil }) {
            out += Sparkline.text(values.suffix(max(1, width))) + "\n\n"
        }
        out += TerminalRunChart(figure.values, language: language).text(width: width)
        out += MissingReadings(series).lines
            .map { ScreenText.bullet($0[language], mark: "·", width: width) }.joined()
        for note in finding.notes { out += ScreenText.bullet(note[language], width: width) }
        if definition.guardrail {
            out += ScreenText.bullet(
                IndicatorScreen.guardrailMeaning[language], mark: IndicatorScreen.guardrailMark, width: width)
        }
        return out
    }

    package func svg(_ language: Language) -> String {
        figure(language).chart.svg(
            ChartSetting(language: language, id: definition.id.rawValue, standalone: true))
    }

    package var value: Value {
        SeriesChartValue(series: series, finding: finding, ko: figure(.ko), en: figure(.en)).value
    }
}
