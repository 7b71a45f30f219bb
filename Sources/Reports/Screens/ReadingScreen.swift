import Tables
package import ProgramModel
package import Values

/// The readings of one indicator, period by period, with a chart on top.
package struct ReadingScreen: Screen {
    private let definition: IndicatorDefinition
    private let series: ReadingSeries

    package init(_ definition: IndicatorDefinition, _ series: ReadingSeries) {
        self.definition = definition
        self.series = series
    }

    package func text(_ language: Language, width: Int?) -> String {
        let chart = RunChart(
            title: definition.title[language], unit: definition.unit[language],
            points: series.readings.map {
                RunChart.Point(
                    $0.period.label[language], $0.value, numerator: $0.numerator, denominator: $0.denominator)
            })
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "기간", en: "Period")[language]),
            .init(LocalizedText(ko: "값", en: "Value")[language], alignment: .right),
            .init(LocalizedText(ko: "분자/분모", en: "Of")[language], alignment: .right),
            .init(LocalizedText(ko: "비고", en: "Remark")[language]),
        ])
        for reading in series.readings {
            let counts = reading.numerator.flatMap { above in
                reading.denominator.map { NumberText.ratio(above, of: $0) }
            }
            table.rows.append([
                reading.period.label[language],
                reading.value.map { ScreenText.reading($0, definition, language) } ?? "–", counts ?? "",
                reading.missing?[language] ?? "",
            ])
        }
        return TerminalRunChart(chart, language: language).text(width: width ?? 72) + "\n" + table.text(width: width)
    }

    package var value: Value { CanonicalCoding.value(series) }
}
