import Tables
package import ProgramModel
package import Values

/// The readings of one indicator, period by period, with a chart on top.
package struct ReadingScreen: Screen {
    private let program: Program?
    private let definition: IndicatorDefinition
    private let series: ReadingSeries

    /// - Parameter program: nil for readings that belong to none, as of a script that is tried out.
    package init(_ definition: IndicatorDefinition, _ series: ReadingSeries, in program: Program? = nil) {
        self.program = program
        self.definition = definition
        self.series = series
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = ""
        if definition.guardrail {
            out += ScreenText.paragraph(
                "\(IndicatorScreen.guardrailMark) " + IndicatorScreen.guardrailMeaning[language], width: width)
        }
        out += TerminalRunChart(chart(language), language: language).text(width: width ?? 72) + "\n"
        out += table(language).text(width: width)
        for exclusion in series.excluded ?? [] {
            out += ScreenText.bullet(Self.text(of: exclusion)[language], width: width)
        }
        return out
    }

    private func chart(_ language: Language) -> RunChart {
        if let program { return SeriesFigure(series, ReaderScope(program, language)).values }
        let finding = SeriesFinding.run(series, definition)
        let points = zip(series.readings, finding.kinds).map { reading, kind in
            RunChart.Point(reading.period.label[language], reading.value, kind: kind)
        }
        return RunChart(
            title: definition.title[language], unit: definition.isShare ? "%" : definition.unit[language],
            points: points, centre: finding.centre)
    }

    private func table(_ language: Language) -> TextTable {
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
            let remarks =
                [reading.missing?[language], reading.note].compactMap(\.self)
                + (reading.excluded ?? []).map { Self.text(of: $0)[language] }
            table.rows.append([
                reading.period.label[language],
                reading.value.map { ScreenText.reading($0, definition, language) } ?? "–", counts ?? "",
                remarks.joined(separator: "; "),
            ])
        }
        return table
    }

    static func text(of exclusion: Exclusion) -> LocalizedText {
        LocalizedText(
            ko: "뺀 것 \(NumberText.whole(exclusion.count)): \(exclusion.reason.ko)",
            en: "left out \(NumberText.whole(exclusion.count)): \(exclusion.reason.en)")
    }

    package var value: Value { CanonicalCoding.value(series) }
}
