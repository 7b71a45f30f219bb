package import ProgramModel
package import Values

/// Every sealed hypothesis in one picture.
package struct HypothesesChartScreen: ChartScreen {
    private let program: Program

    package init(_ program: Program) {
        self.program = program
    }

    private func figure(_ language: Language) -> HypothesesFigure {
        HypothesesFigure(scope: ReaderScope(program, language))
    }

    package func text(_ language: Language, width: Int?) -> String {
        let width = width ?? 72
        let chart = figure(language).chart
        var out = ScreenText.paragraph(PrintableText.clean(chart.title), width: width)
        for plot in chart.plots {
            out += "\n" + ScreenText.paragraph(PrintableText.clean(plot.subtitle ?? ""), width: width)
            out += TerminalForest(plot: plot, language: language).text(width: width)
        }
        if let caption = chart.caption { out += "\n" + ScreenText.paragraph(caption, width: width) }
        return out
    }

    package func svg(_ language: Language) -> String {
        figure(language).chart.svg(ChartSetting(language: language, id: "hypotheses", standalone: true))
    }

    package var value: Value {
        let (ko, en) = (figure(.ko), figure(.en))
        return [
            "type": "forest", "title": .both(ko.title, en.title),
            "description": .both(ko.chart.description.ko, en.chart.description.en),
            "note": CanonicalCoding.value(HypothesesFigure.note),
            "plots": .array(
                zip(zip(ko.groups, en.groups), ko.chart.plots).map { groups, plot in
                    [
                        "unit": .both(groups.0.unit ?? "", groups.1.unit ?? ""),
                        "rows": .array(zip(groups.0.hypotheses, plot.rows).map(Self.value)),
                    ]
                }),
        ]
    }

    private static func value(_ hypothesis: Hypothesis, _ row: ForestPlot.Row) -> Value {
        [
            "hypothesis": .string(hypothesis.id.rawValue), "indicator": .string(hypothesis.indicator.rawValue),
            "community": hypothesis.community.map { .string($0.rawValue) } ?? .null,
            "estimate": .number(row.estimate), "lower": .number(row.interval?.lowerBound),
            "upper": .number(row.interval?.upperBound), "baseline": .number(row.baseline),
            "target": .number(row.target), "verdict": row.verdict.map { .string($0.rawValue) } ?? .null,
        ]
    }
}
