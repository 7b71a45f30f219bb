package import ProgramModel
package import Tables
package import Values

/// The communities of a program side by side, by one indicator.
package struct FunnelScreen: ChartScreen {
    private let program: Program
    private let figure: FunnelFigure

    /// - Parameter period: the one that the readings are of; nil where they are of all.
    package init(
        _ program: Program, _ definition: IndicatorDefinition, _ series: [ReadingSeries], period: Period?
    ) throws(InputError) {
        self.program = program
        figure = try FunnelFigure(definition, series, period: period)
    }

    private func chart(_ language: Language) -> FunnelChart { figure.chart(ReaderScope(program, language)) }

    package func text(_ language: Language, width: Int?) -> String {
        let width = width ?? 80
        let chart = chart(language)
        var out = ScreenText.paragraph(PrintableText.clean(chart.title), width: width)
        out += TerminalFunnel(chart: chart, language: language).text(width: width)
        for note in figure.notes(ReaderScope(program, language)) {
            out += ScreenText.bullet(note[language], width: width)
        }
        return out
    }

    package func svg(_ language: Language) -> String {
        chart(language).svg(
            ChartSetting(language: language, id: "funnel-" + figure.definition.id.rawValue, standalone: true))
    }

    package var value: Value {
        let (ko, en) = (chart(.ko), chart(.en))
        let notes = zip(figure.notes(ReaderScope(program, .ko)), figure.notes(ReaderScope(program, .en)))
        return [
            "type": "funnel", "indicator": .string(figure.definition.id.rawValue),
            "period": figure.period.map(CanonicalCoding.value) ?? .null, "title": .both(ko.title, en.title),
            "description": .both(ko.description.ko, en.description.en),
            "notes": .array(notes.map { .both($0.ko, $1.en) }), "centre": .number(ko.centre),
            "points": .array(
                zip(figure.communities, zip(ko.points, en.points)).map { community, points in
                    [
                        "community": .string(community.id.rawValue), "name": .both(points.0.name, points.1.name),
                        "value": .number(points.0.value), "numerator": .number(points.0.numerator),
                        "denominator": .number(points.0.denominator), "place": .string(points.0.place.rawValue),
                        "side": points.0.isHigh ? "high" : "low", "kind": .string("\(points.0.kind)"),
                    ]
                }),
            "limits": .array(
                ko.limits.map { limit in
                    [
                        "denominator": .number(limit.size), "lower_95": .number(limit.warning.lowerBound),
                        "upper_95": .number(limit.warning.upperBound), "lower_99_8": .number(limit.alarm.lowerBound),
                        "upper_99_8": .number(limit.alarm.upperBound),
                    ]
                }),
        ]
    }
}
