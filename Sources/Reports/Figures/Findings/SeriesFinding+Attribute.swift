import ProgramModel
import Statistics
import Values

extension SeriesFinding {
    /// Shares (p) or rates (u), with limits that move with the denominator of each reading.
    static func attribute(
        _ type: IndicatorChartType, _ series: ReadingSeries, _ definition: IndicatorDefinition
    ) throws(InputError) -> SeriesFinding {
        let counts = try CountedReadings(series, definition, type)
        let chart =
            type == .p
            ? AttributeChart.proportions(successes: counts.numerators, trials: counts.denominators.map { Int($0) })
            : AttributeChart.rates(events: counts.numerators, exposures: counts.denominators)
        guard let chart else {
            return SeriesFinding(
                type: type, finding: noReading, notes: [], kinds: series.readings.map { _ in .normal })
        }
        return AttributeReading(type: type, series: series, definition: definition, counts: counts, chart: chart)
            .finding
    }
}

/// A series with limits for each of its points.
private struct AttributeReading {
    let type: IndicatorChartType
    let series: ReadingSeries
    let definition: IndicatorDefinition
    let counts: CountedReadings
    let chart: AttributeChart

    var finding: SeriesFinding {
        var kinds = series.readings.map { _ in RunChart.Kind.normal }
        var steps = series.readings.map { _ in (lower: Double?, upper: Double?)?.none }
        var signals: [SeriesFinding.Signal] = []
        for (position, point) in zip(counts.positions, chart.points) {
            guard let point else { continue }
            steps[position] = (point.lower, point.upper)
            guard point.isSignal else { continue }
            let isHigh = point.value > point.upper
            let isGood = isHigh == (definition.better == .higher)
            kinds[position] = isGood ? .improvement : .concern
            signals.append(.init(rule: "beyondLimits", isHigh: isHigh, isGood: isGood, points: [position]))
        }
        return SeriesFinding(
            type: type, finding: words(signals), notes: notes, centre: .init(.mean, chart.centre),
            limits: .stepped(steps), signals: signals, kinds: kinds)
    }

    private func words(_ signals: [SeriesFinding.Signal]) -> LocalizedText {
        guard let last = signals.last else { return SeriesFinding.quiet }
        let side =
            last.isHigh
            ? LocalizedText(ko: "한계 위", en: "above its limit") : LocalizedText(ko: "한계 아래", en: "below its limit")
        let count = signals.count
        let times =
            count == 1
            ? LocalizedText(same: "")
            : LocalizedText(ko: ", 한계 밖은 모두 \(count)번", en: ", one of \(count) beyond a limit")
        return SeriesFinding.words(last, because: side + times, in: series)
    }

    private var notes: [LocalizedText] {
        var notes = [
            LocalizedText(
                ko: "가로선은 모두를 합한 평균, 끊긴 계단은 분모에 따라 움직이는 한계(표준 오차의 세 배)입니다. 한계 밖의 값만 신호로 봅니다.",
                en:
                    "The level line is the mean of all counts together; the dashed steps are limits at three standard errors, which move with the denominator. Only a value beyond them is a signal."
            )
        ]
        let expected = zip(counts.denominators, chart.points).compactMap { size, point in
            point == nil ? nil : size * (type == .p ? min(chart.centre, 1 - chart.centre) : chart.centre)
        }
        let small = expected.count { $0 < Self.enough }
        if small > 0 {
            notes.append(
                LocalizedText(
                    ko: "기간 \(small)개는 분모가 작아 한계가 어림입니다.",
                    en:
                        "In \(Plural.of(small, "period")) so little was counted that the limits are only approximate."
                ))
        }
        return notes
    }

    /// Below so many expected counts the normal limits are poor (Cochran, 1954).
    private static let enough = 5.0
}
