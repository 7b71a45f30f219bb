import ProgramModel
import Tables
import Values

/// What the rules of one kind of chart say of a series: lines, kinds of points, the finding, and how to read it.
/// Positions are those of the readings, with and without a value.
struct SeriesFinding {
    struct Signal {
        /// As `Statistics` names it.
        let rule: String
        let isHigh: Bool
        let isGood: Bool
        let points: [Int]
    }

    var type: IndicatorChartType
    /// Follows the indicator's name: “나아지는 신호가 있습니다”.
    var finding: LocalizedText
    /// How to read it, and what so few points cannot show.
    var notes: [LocalizedText]
    var centre: RunChart.Centre?
    var limits: RunChart.Limits?
    var ranges: MovingRanges?
    var signals: [Signal] = []
    /// One for each reading.
    var kinds: [RunChart.Kind]

    static let noReading = LocalizedText(ko: "아직 측정값이 없습니다", en: "no reading yet")
    static let improvement = LocalizedText(ko: "나아지는 신호가 있습니다", en: "there is a signal of improvement")
    static let quiet = LocalizedText(
        ko: "한계 안에서 오르내릴 뿐, 신호는 없습니다", en: "it only varies within its limits, without a signal")
    static let worsening = LocalizedText(ko: "나빠지는 신호가 있습니다", en: "there is a signal of worsening")

    /// Of the signal that ends last. One that has passed is told as such, with its period.
    static func words(
        _ signal: Signal, because reason: LocalizedText, in series: ReadingSeries
    ) -> LocalizedText {
        guard let last = signal.points.last, last != series.valued.last else {
            let lead = signal.isGood ? improvement : worsening
            return lead + LocalizedText(ko: "(\(reason.ko))", en: " (\(reason.en))")
        }
        let label = series.readings[last].period.label
        return signal.isGood
            ? LocalizedText(
                ko: "마지막 신호는 \(label.ko)의 개선입니다(\(reason.ko))",
                en: "the last signal was of improvement, at \(label.en) (\(reason.en))")
            : LocalizedText(
                ko: "마지막 신호는 \(label.ko)의 우려입니다(\(reason.ko))",
                en: "the last signal was of concern, at \(label.en) (\(reason.en))")
    }
}

extension ReadingSeries {
    /// Positions of the readings that have a value.
    var valued: [Int] { readings.indices.filter { readings[$0].value != nil } }
}
