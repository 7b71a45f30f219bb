import ProgramModel
import Scripting
import Tables
import Values

/// Gathers everything that can be said of one recorded reading.
struct ReadingExplainer {
    private let measurer: Measurer
    private let adopted: AdoptedIndicator
    private let series: ReadingSeries

    init(_ measurer: Measurer, _ adopted: AdoptedIndicator, _ series: ReadingSeries) {
        self.measurer = measurer
        self.adopted = adopted
        self.series = series
    }

    /// - Parameter limit: how many rows of each table are given.
    func explain(_ reading: Reading, rows limit: Int) throws -> ReadingExplanation {
        let id = adopted.definition.id
        let isCurrent = series.formula == adopted.script
        var explanation = ReadingExplanation(
            definition: adopted.definition, version: isCurrent ? adopted.version : nil, formula: series.formula,
            source: try measurer.source(series.formula), series: series, reading: reading, datasets: [], parts: [],
            rows: [], remedy: nil, isStale: false)
        guard adopted.definition.kind != .manual else {
            explanation.remedy = reading.value == nil ? Self.write(id, reading.period) : nil
            return explanation
        }
        let inputs = try measurer.inputs(id, community: series.community, pins: FormulaPins(series))
        explanation.definition = inputs.definition
        explanation.datasets = inputs.datasets.values.sorted { $0.name < $1.name }
        let now = try measurer.inputs(id, community: series.community)
        explanation.isStale = series.inputs != nil && now.digest != series.inputs
        for (name, table) in try measurer.tables(inputs).sorted(by: { $0.key < $1.key }) {
            guard table.schema.timeColumn != nil else { continue }
            let within = try table.during(reading.period)
            explanation.rows.append(
                ReadingExplanation.Rows(table: name, count: within.count, rows: within.rows(limit: limit)))
        }
        explanation.parts = (inputs.definition.from ?? []).map { part in
            ReadingExplanation.Part(
                indicator: part, definition: measurer.program.indicators[part]?.definition,
                reading: inputs.parts[part]?.readings.first { $0.period.start == reading.period.start })
        }
        explanation.remedy = reading.value == nil ? remedy(reading, inputs, explanation) : nil
        return explanation
    }

    /// What would give a reading, by what is found to stand in the way of one.
    private func remedy(
        _ reading: Reading, _ inputs: MeasuringInputs, _ explanation: ReadingExplanation
    ) -> LocalizedText {
        if let name = inputs.absent.first {
            return LocalizedText(
                ko: "‘moim data import 파일 --as \(name)’으로 자료를 들여온 뒤 다시 계산하세요.",
                en: "Import the data with ‘moim data import FILE --as \(name)’, then compute again.")
        }
        let index = inputs.timeline.index(of: reading.period)
        let waits = index.map { $0 + inputs.definition.lag - inputs.timeline.periods.count + 1 } ?? 0
        if waits > 0 {
            return waits == 1
                ? LocalizedText(
                    ko: "다음 기간이 시작된 뒤에 다시 계산하면 알 수 있습니다.",
                    en: "Compute again once the next period has begun.")
                : LocalizedText(
                    ko: "기간이 \(waits)개 더 시작된 뒤에 다시 계산하면 알 수 있습니다.",
                    en: "Compute again once \(waits) more periods have begun.")
        }
        if let part = explanation.parts.first(where: { $0.reading?.value == nil }) {
            return LocalizedText(
                ko: "먼저 ‘\(part.indicator)’의 측정값이 있어야 합니다: ‘moim indicator explain \(part.indicator)’.",
                en: "‘\(part.indicator)’ must have a reading first: ‘moim indicator explain \(part.indicator)’.")
        }
        if explanation.rows.allSatisfy({ $0.count == 0 }), !explanation.rows.isEmpty {
            return LocalizedText(
                ko: "이 기간에 든 행이 하나도 없습니다. 빠진 기록이 있으면 들여온 뒤 다시 계산하세요.",
                en: "No row lies within the period. If records are missing, import them and compute again.")
        }
        return LocalizedText(
            ko: "아래의 행이 공식의 조건을 채우지 못했습니다. 공식의 설명과 견주어 보세요.",
            en: "The rows below do not meet what the formula asks for; compare them with its description.")
    }

    private static func write(_ id: IndicatorID, _ period: Period) -> LocalizedText {
        LocalizedText(
            ko: "‘moim indicator record \(id) \(period.label.ko) 값’으로 적으세요.",
            en: "Write it down with ‘moim indicator record \(id) \(period.label.en) VALUE’.")
    }
}
