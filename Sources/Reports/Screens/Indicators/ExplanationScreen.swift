package import ProgramModel
import Statistics
import Tables
package import Values

/// One reading with everything behind it.
package struct ExplanationScreen: Screen {
    private let explanation: ReadingExplanation
    private let program: Program

    package init(_ explanation: ReadingExplanation, in program: Program) {
        self.explanation = explanation
        self.program = program
    }

    private var definition: IndicatorDefinition { explanation.definition }
    private var reading: Reading { explanation.reading }

    package func text(_ language: Language, width: Int?) -> String {
        let community = explanation.series.community.map { " · \($0)" } ?? ""
        let head = "\(definition.title[language]) · \(reading.period.label[language])\(community)"
        var out = ScreenText.heading(PrintableText.clean(head), width: width)
        for (name, text) in facts(language) {
            let line = PrintableText.clean("\(name[language]): \(text)")
            out += width.map { TextWrap.hanging(line, width: max($0, 20), first: "", rest: "  ") } ?? line
            out += "\n"
        }
        for rows in explanation.rows { out += table(of: rows, language, width) }
        return out
    }

    // MARK: What it says

    private func facts(_ language: Language) -> [(LocalizedText, String)] {
        var facts: [(LocalizedText, String)] = []
        func add(_ ko: String, _ en: String, _ text: String?) {
            if let text { facts.append((LocalizedText(ko: ko, en: en), text)) }
        }
        let value = reading.value.map { ScreenText.reading($0, definition, language) }
        add("측정값", "Reading", value ?? LocalizedText(ko: "없음", en: "none")[language])
        if reading.value == nil { add("까닭", "Because", (reading.missing ?? .unknownReason)[language]) }
        add("있으려면", "To have one", explanation.remedy?[language])
        if let above = reading.numerator, let below = reading.denominator {
            add("분자/분모", "Numerator/denominator", NumberText.ratio(above, of: below))
        }
        if let interval {
            add(
                "95% 구간", "95 % interval",
                "\(NumberText.percent(interval.lower))–\(NumberText.percent(interval.upper)) (Wilson)")
        }
        for exclusion in (reading.excluded ?? []) + (explanation.series.excluded ?? []) {
            add("뺀 것", "Left out", "\(NumberText.whole(exclusion.count)) · \(exclusion.reason[language])")
        }
        add("메모", "Note", reading.note)
        add("기간", "Period", bounds(language))
        add("갈래", "Kind", kind[language])
        add("공식", "Formula", definition.definition?[language])
        add("공식의 판", "Formula version", version[language])
        for part in explanation.parts { add("재료", "Made from", text(of: part, language)) }
        for dataset in explanation.datasets { add("자료", "Dataset", text(of: dataset)[language]) }
        add("계산한 때", "Computed", explanation.series.at.map { ScreenText.moment($0, in: program, language) })
        if explanation.isStale { add("주의", "Note well", LocalizedText.stale(definition.id)[language]) }
        return facts
    }

    /// Of a share of whole things.
    private var interval: Interval? {
        guard definition.isShare, let above = reading.numerator.flatMap({ Int(exactly: $0) }),
            let below = reading.denominator.flatMap({ Int(exactly: $0) })
        else { return nil }
        return ProportionIntervals.wilson(successes: above, trials: below)
    }

    private func bounds(_ language: Language) -> String {
        let start = ScreenText.moment(reading.period.start, in: program, language)
        let end = ScreenText.moment(reading.period.end, in: program, language)
        return LocalizedText(ko: "\(start)부터 \(end) 전까지", en: "\(start) up to, not including, \(end)")[language]
    }

    private var kind: LocalizedText {
        let mark = LocalizedText(ko: ", 지킬 지표", en: ", a guardrail")
        let kind = definition.kind.title
        return definition.guardrail ? kind + mark : kind
    }

    private var version: LocalizedText {
        let digest = explanation.formula.short
        guard let version = explanation.version else {
            return LocalizedText(
                ko: "지금 쓰는 것과 다른 판 · \(digest)", en: "another one than is in use now · \(digest)")
        }
        return LocalizedText(same: "\(version) · \(digest)")
    }

    private func text(of part: ReadingExplanation.Part, _ language: Language) -> String {
        let value =
            part.reading?.value.map { ScreenText.reading($0, part.definition, language) }
            ?? LocalizedText(ko: "측정값 없음", en: "no reading")[language]
        let why = part.reading?.missing.map { " (\($0[language]))" } ?? ""
        return "\(part.indicator) = \(value)\(why)"
    }

    private func text(of dataset: DatasetVersion) -> LocalizedText {
        LocalizedText(
            ko:
                "‘\(dataset.name)’ \(dataset.version)판 · \(dataset.source) · \(dataset.fileDigest.short) · \(NumberText.whole(dataset.rows))행",
            en:
                "‘\(dataset.name)’, version \(dataset.version) · \(dataset.source) · \(dataset.fileDigest.short) · \(NumberText.whole(dataset.rows)) rows"
        )
    }

    private func table(of rows: ReadingExplanation.Rows, _ language: Language, _ width: Int?) -> String {
        let head = LocalizedText(
            ko: "기간 안의 ‘\(rows.table)’ \(NumberText.whole(rows.count))행",
            en: "\(Plural.of(rows.count, "row")) of ‘\(rows.table)’ within the period")
        var out = "\n" + ScreenText.paragraph(head[language], width: width)
        let columns = Set(rows.rows.flatMap { ($0.object ?? [:]).keys }).sorted {
            ($0 == "time" ? 0 : 1, $0) < ($1 == "time" ? 0 : 1, $1)
        }
        guard !columns.isEmpty else { return out }
        var table = TextTable(columns: columns.map { .init($0) })
        table.rows = rows.rows.map { row in columns.map { Self.cell(row[$0]) } }
        out += table.text(width: width)
        if rows.count > rows.rows.count {
            let more = NumberText.whole(rows.count - rows.rows.count)
            out +=
                LocalizedText(
                    ko: "… 그 밖에 \(more)행(--rows로 더 봅니다)\n", en: "… and \(more) more (--rows shows them)\n")[language]
        }
        return out
    }

    private static func cell(_ value: Value?) -> String {
        guard let value, !value.isNull else { return "" }
        return value.string ?? CanonicalJSON.text(value)
    }

    // MARK: As data

    package var value: Value {
        [
            "indicator": .string(definition.id.rawValue),
            "title": CanonicalCoding.value(definition.title),
            "community": explanation.series.community.map { .string($0.rawValue) } ?? .null,
            "kind": .string(definition.kind.rawValue),
            "per": .string(definition.per.rawValue),
            "guardrail": .bool(definition.guardrail),
            "reading": CanonicalCoding.value(reading),
            "interval": interval.map { ["lower": .number($0.lower), "upper": .number($0.upper)] } ?? .null,
            "excluded": .array((explanation.series.excluded ?? []).map { CanonicalCoding.value($0) }),
            "remedy": explanation.remedy.map { CanonicalCoding.value($0) } ?? .null,
            "formula": [
                "digest": .string(explanation.formula.hex), "source": .string(explanation.source),
                "version": explanation.version.map { .int(Int64($0)) } ?? .null,
                "words": definition.definition.map { CanonicalCoding.value($0) } ?? .null,
            ],
            "datasets": .array(explanation.datasets.map { CanonicalCoding.value($0) }),
            "parts": .array(
                explanation.parts.map { part in
                    [
                        "indicator": .string(part.indicator.rawValue),
                        "reading": part.reading.map { CanonicalCoding.value($0) } ?? .null,
                    ]
                }),
            "rows": .object(
                Dictionary(
                    explanation.rows.map { ($0.table, .array($0.rows)) }, uniquingKeysWith: { first, _ in first })),
            "computed": explanation.series.at.map { .string($0.description) } ?? .null,
            "stale": .bool(explanation.isStale),
        ]
    }
}

extension LocalizedText {
    fileprivate static let unknownReason = LocalizedText(ko: "까닭이 적혀 있지 않습니다", en: "no reason is recorded")

    fileprivate static func stale(_ id: IndicatorID) -> LocalizedText {
        LocalizedText(
            ko: "계산한 뒤에 자료나 출석, 공식이 달라졌습니다. ‘moim indicator compute \(id)’로 다시 계산하세요.",
            en: "Data, attendance or the formula have changed since. Compute again with ‘moim indicator compute \(id)’."
        )
    }
}
