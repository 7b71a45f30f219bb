package import ProgramModel
import Tables
package import Values

/// Who still comes, by when they first came.
package struct CohortScreen: ChartScreen {
    private let program: Program
    private let figure: CohortFigure

    package init(_ program: Program, _ visits: VisitLog) {
        self.program = program
        figure = CohortFigure(visits)
    }

    private func chart(_ language: Language) -> CohortChart { figure.chart(ReaderScope(program, language)) }

    package func text(_ language: Language, width: Int?) -> String {
        let width = width ?? 80
        let chart = chart(language)
        var out = ScreenText.paragraph(chart.title, width: width)
        out += ScreenText.paragraph(PrintableText.clean(chart.subtitle ?? ""), width: width) + "\n"
        out += TerminalCohorts(chart: chart, language: language).text(width: width)
        for note in figure.notes.dropFirst() { out += ScreenText.bullet(note[language], width: width) }
        return out
    }

    package func svg(_ language: Language) -> String {
        chart(language).svg(ChartSetting(language: language, id: "cohorts", standalone: true))
    }

    package var value: Value {
        let (ko, en) = (chart(.ko), chart(.en))
        return [
            "type": "cohort", "title": .both(ko.title, en.title),
            "description": .both(ko.description.ko, en.description.en),
            "notes": .array(figure.notes.map(CanonicalCoding.value)),
            "periods": .array(figure.periods.map(CanonicalCoding.value)),
            "cohorts": .array(
                figure.table.cohorts.map { cohort in
                    [
                        "first": .int(Int64(cohort.first)), "size": .int(Int64(cohort.size)),
                        "came": .array(
                            cohort.cells.map { cell in
                                if case .came(let count) = cell { .int(Int64(count)) } else { .null }
                            }),
                    ]
                }),
        ]
    }
}
