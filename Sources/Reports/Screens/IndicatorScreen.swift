import Tables
package import ProgramModel
package import Values

/// The indicators of a program with their latest readings, and which others lie ready.
package struct IndicatorScreen: Screen {
    private let program: Program
    private let further: [IndicatorDefinition]
    private let unreadable: [String]

    /// - Parameters:
    ///   - further: indicators that the program does not use yet but could.
    ///   - unreadable: files of such that have an error.
    package init(_ program: Program, further: [IndicatorDefinition], unreadable: [String]) {
        self.program = program
        self.further = further
        self.unreadable = unreadable
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
        return table.text(width: width) + furtherText(language, width)
    }

    private func furtherText(_ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id"), .init(LocalizedText(ko: "지표", en: "Indicator")[language]),
            .init(LocalizedText(ko: "읽는 자료", en: "Reads")[language]),
        ])
        table.rows = further.map { [$0.id.rawValue, $0.title[language], $0.needs.joined(separator: ", ")] }
        return FurtherList(table, unreadable: unreadable).text(language, width: width)
    }

    package var value: Value {
        .array(
            indicators.map { adopted in
                [
                    "in_use": true,
                    "id": .string(adopted.definition.id.rawValue),
                    "title": CanonicalCoding.value(adopted.definition.title),
                    "unit": CanonicalCoding.value(adopted.definition.unit),
                    "version": .int(Int64(adopted.version)),
                    "formula": .string(adopted.script.hex),
                    "series": .array(
                        program.series.filter { $0.indicator == adopted.definition.id }.map(CanonicalCoding.value)),
                ]
            }
                + further.map { definition in
                    [
                        "in_use": false, "id": .string(definition.id.rawValue),
                        "title": CanonicalCoding.value(definition.title),
                        "unit": CanonicalCoding.value(definition.unit), "version": .null, "formula": .null,
                        "series": .array([]),
                    ]
                })
    }
}
