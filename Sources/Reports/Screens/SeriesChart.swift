import ProgramModel
import Statistics
import Tables
import Values

/// A recorded series as a run chart: all its periods, and a median where there are enough values for one.
/// A running total only rises, so it has none.
struct SeriesChart {
    let chart: RunChart

    /// A shift is six points in a row on one side of the median; fewer have no use for the line.
    static let fewest = 6

    init(_ definition: IndicatorDefinition, _ series: ReadingSeries, _ language: Language) {
        let values = series.values
        let isShare = definition.isShare
        let missing = MissingReadings(series).lines.map { $0[language] }
        let parts = [
            definition.definition?[language], series.community?.rawValue,
            definition.guardrail ? LocalizedText(ko: "지킬 지표", en: "guardrail")[language] : nil,
        ].compactMap(\.self)
        chart = RunChart(
            title: definition.title[language], subtitle: parts.isEmpty ? nil : parts.joined(separator: " · "),
            caption: missing.isEmpty ? nil : missing.joined(separator: ". "),
            unit: isShare ? "%" : definition.unit[language],
            points: series.readings.map {
                RunChart.Point(
                    $0.period.label[language], $0.value, numerator: $0.numerator, denominator: $0.denominator)
            },
            centre: values.count < Self.fewest || definition.kind == .cumulative
                ? nil : Descriptive.median(values).map { RunChart.Centre(.median, $0) })
    }
}
