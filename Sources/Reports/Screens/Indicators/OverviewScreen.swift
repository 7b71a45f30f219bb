package import ProgramModel
import Tables
package import Values

/// Every recorded indicator on a line of its own.
package struct OverviewScreen: ChartScreen {
    private let program: Program

    package init(_ program: Program) {
        self.program = program
    }

    private func figure(_ language: Language) -> OverviewFigure {
        OverviewFigure(scope: ReaderScope(program, language))
    }

    package func text(_ language: Language, width: Int?) -> String {
        let width = width ?? 80
        let figure = figure(language)
        let entries = figure.entries
        let title = ScreenText.paragraph(PrintableText.clean(figure.title(entries)), width: width)
        guard !entries.isEmpty else { return title }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "지표", en: "Indicator")[language]),
            .init(LocalizedText(ko: "흐름", en: "Trend")[language]),
            .init(LocalizedText(ko: "마지막", en: "Last")[language], alignment: .right),
            .init(LocalizedText(ko: "중앙값", en: "Median")[language], alignment: .right),
            .init(LocalizedText(ko: "신호", en: "Signal")[language]),
        ])
        // Whoever has little room sees the latest.
        let columns = width < 60 ? 8 : 24
        for entry in entries {
            func number(_ value: Double?) -> String {
                value.map { ScreenText.reading($0, entry.definition, language) } ?? NumberText.missing
            }
            table.rows.append([
                figure.name(entry), Sparkline.text(entry.series.readings.suffix(columns).map(\.value)),
                number(entry.series.values.last), number(entry.finding.centre?.value),
                sign(entry) + OverviewFigure.signal(entry)[language],
            ])
        }
        return title + "\n" + table.text(width: width)
    }

    private func sign(_ entry: OverviewFigure.Entry) -> String {
        entry.isGood.map { "\(TerminalRunChart.symbol($0 ? .improvement : .concern)) " } ?? ""
    }

    package func svg(_ language: Language) -> String {
        figure(language).chart.svg(ChartSetting(language: language, id: "indicators", standalone: true))
    }

    package var value: Value {
        let (ko, en) = (figure(.ko), figure(.en))
        return [
            "type": "overview", "title": .both(ko.chart.title, en.chart.title),
            "description": .both(ko.chart.description.ko, en.chart.description.en),
            "indicators": .array(
                zip(ko.entries, en.entries).map { entry, other in
                    SeriesChartValue(
                        series: entry.series, finding: entry.finding,
                        ko: SeriesFigure(entry.series, ko.scope, entry.finding),
                        en: SeriesFigure(other.series, en.scope, other.finding)
                    ).value
                }),
        ]
    }
}
