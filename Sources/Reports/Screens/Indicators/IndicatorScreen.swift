import Tables
package import ProgramModel
package import Values

/// The indicators of a program with their latest readings, and which others lie ready.
package struct IndicatorScreen: Screen {
    private let program: Program
    private let further: [IndicatorDefinition]
    private let unreadable: [String]
    /// How many such there are, shown or not.
    private let ready: Int

    /// - Parameters:
    ///   - further: indicators that the program does not use yet but could.
    ///   - unreadable: files of such that have an error.
    ///   - ready: how many could be used, where they are not listed.
    package init(_ program: Program, further: [IndicatorDefinition], unreadable: [String], ready: Int) {
        self.ready = ready
        self.program = program
        self.further = further
        self.unreadable = unreadable
    }

    private var indicators: [AdoptedIndicator] {
        program.indicators.values.sorted { $0.definition.id < $1.definition.id }
    }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "지표", en: "Indicator")[language]),
            .init(LocalizedText(ko: "갈래", en: "Kind")[language]),
            .init(LocalizedText(ko: "기간", en: "Per")[language]),
            .init(LocalizedText(ko: "최근", en: "Latest")[language], alignment: .right),
            .init(LocalizedText(ko: "언제, 없으면 까닭", en: "When, or why not")[language]),
            .init(LocalizedText(ko: "흐름", en: "Trend")[language]),
        ])
        for adopted in indicators {
            let definition = adopted.definition
            let known = program.series.filter { $0.indicator == definition.id }
            let all: [ReadingSeries?] = known.isEmpty ? [nil] : known
            for series in all { table.rows.append(row(definition, series, language)) }
        }
        var out = table.text(width: width)
        if indicators.contains(where: \.definition.guardrail) {
            out += "\n"
            out += ScreenText.paragraph("\(Self.guardrailMark) " + Self.guardrailMeaning[language], width: width)
        }
        if further.isEmpty, ready > 0 {
            let text = LocalizedText(
                ko: "아직 쓰지 않는 지표가 \(ready)개 더 있습니다: moim indicator list --all",
                en: "\(ready) more lie ready and are not in use yet: moim indicator list --all")
            out += "\n" + ScreenText.paragraph(text[language], width: width)
        }
        return out + furtherText(language, width)
    }

    static let guardrailMark = "⚑"
    static let guardrailMeaning = LocalizedText(
        ko: "지킬 지표: 나빠지는지 지켜보며, 가설의 목표로 삼지 않습니다",
        en: "a guardrail: watched for getting worse, never the thing a hypothesis wins by")

    private func row(
        _ definition: IndicatorDefinition, _ series: ReadingSeries?, _ language: Language
    ) -> [String] {
        let readings = series?.readings ?? []
        let latest = readings.last { $0.value != nil }
        let missing = readings.last?.missing
        let why =
            series == nil
            ? (definition.kind == .manual
                ? LocalizedText(ko: "아직 적지 않음", en: "nothing recorded yet")
                : LocalizedText(ko: "아직 계산하지 않음", en: "not computed yet"))
            : missing ?? LocalizedText(ko: "아직 기간이 없음", en: "no period yet")
        let community = series?.community.map { " · \($0)" } ?? ""
        return [
            definition.id.rawValue + (definition.guardrail ? " \(Self.guardrailMark)" : ""),
            definition.title[language] + community, definition.kind.title[language], definition.per.title[language],
            latest.flatMap(\.value).map { ScreenText.reading($0, definition, language) } ?? "–",
            latest?.period.label[language] ?? why[language], Sparkline.text(readings.suffix(24).map(\.value)),
        ]
    }

    private func furtherText(_ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "지표", en: "Indicator")[language]),
            .init(LocalizedText(ko: "읽는 자료", en: "Reads")[language]),
        ])
        table.rows = further.map {
            [$0.id.rawValue, $0.title[language], ($0.tables + ($0.from ?? []).map(\.rawValue)).joined(separator: ", ")]
        }
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
                    "kind": .string(adopted.definition.kind.rawValue),
                    "per": .string(adopted.definition.per.rawValue),
                    "guardrail": .bool(adopted.definition.guardrail),
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
                        "unit": CanonicalCoding.value(definition.unit), "kind": .string(definition.kind.rawValue),
                        "per": .string(definition.per.rawValue), "guardrail": .bool(definition.guardrail),
                        "version": .null, "formula": .null,
                        "series": .array([]),
                    ]
                })
    }
}
