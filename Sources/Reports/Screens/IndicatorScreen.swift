import Tables
package import ProgramModel
package import Values

/// The indicators of a program with their latest readings.
package struct IndicatorScreen: Screen {
    private let program: Program

    package init(_ program: Program) {
        self.program = program
    }

    private var indicators: [AdoptedIndicator] {
        program.indicators.values.sorted { $0.definition.id < $1.definition.id }
    }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id"), .init(LocalizedText(ko: "지표", en: "Indicator")[language]),
            .init(LocalizedText(ko: "최근", en: "Latest")[language], alignment: .right),
            .init(LocalizedText(ko: "기간", en: "Period")[language]),
            .init(LocalizedText(ko: "흐름", en: "Trend")[language]),
        ])
        for adopted in indicators {
            let definition = adopted.definition
            let series = program.series.filter { $0.indicator == definition.id }
            let readings = series.last?.readings ?? []
            let latest = readings.last { $0.value != nil }
            table.rows.append([
                definition.id.rawValue, definition.title[language],
                latest.flatMap(\.value).map { ScreenText.reading($0, definition, language) } ?? "–",
                latest?.period.label[language] ?? "", Sparkline.text(readings.suffix(24).map(\.value)),
            ])
        }
        return table.text(width: width)
    }

    package var value: Value {
        .array(
            indicators.map { adopted in
                [
                    "id": .string(adopted.definition.id.rawValue),
                    "title": CanonicalCoding.value(adopted.definition.title),
                    "unit": CanonicalCoding.value(adopted.definition.unit),
                    "version": .int(Int64(adopted.version)),
                    "formula": .string(adopted.script.hex),
                    "series": .array(
                        program.series.filter { $0.indicator == adopted.definition.id }.map(CanonicalCoding.value)),
                ]
            })
    }
}
