import ProgramModel
import Statistics
import Values

extension SeriesFinding {
    /// Single values around their mean, read by the rules of Making Data Count.
    static func individuals(
        _ series: ReadingSeries, _ definition: IndicatorDefinition?, _ options: XmRChart.Options
    ) -> SeriesFinding {
        let kinds = series.readings.map { _ in RunChart.Kind.normal }
        guard let chart = XmRChart(series.values, options: options) else {
            let count = series.values.count
            return SeriesFinding(
                type: .xmr,
                finding: count == 0
                    ? noReading
                    : LocalizedText(
                        ko: "측정값 \(count)개로는 한계를 계산할 수 없습니다",
                        en: "\(Plural.of(count, "reading")) give no limits"),
                notes: count == 0
                    ? []
                    : [
                        LocalizedText(
                            ko: "한계는 이웃한 두 측정값의 차이에서 나오므로 측정값이 둘은 있어야 합니다.",
                            en: "Limits come from the difference of neighbours, so there must be two readings at least."
                        )
                    ], kinds: kinds)
        }
        return IndividualsReading(series: series, definition: definition, chart: chart, options: options).finding
    }
}

/// A series with its natural process limits.
private struct IndividualsReading {
    let series: ReadingSeries
    let definition: IndicatorDefinition?
    let chart: XmRChart
    let options: XmRChart.Options

    private var better: Improvement { definition?.better == .lower ? .lower : .higher }

    var finding: SeriesFinding {
        let valued = series.valued
        var kinds = series.readings.map { _ in RunChart.Kind.normal }
        for (position, kind) in zip(valued, chart.pointKinds(better: better)) { kinds[position] = RunChart.Kind(kind) }
        let signals = chart.signals(XmRChart.Rule.makingDataCount).map { signal in
            SeriesFinding.Signal(
                rule: signal.rule.rawValue, isHigh: signal.isHigh, isGood: signal.isHigh == (better == .higher),
                points: signal.points.map { valued[$0] })
        }
        let frozen = options.baseline.map { _ in valued[0]...valued[chart.baselineCount - 1] }
        return SeriesFinding(
            type: .xmr, finding: words(signals), notes: notes, centre: .init(.mean, chart.centre, baseline: frozen),
            limits: .constant(lower: lower, upper: upper), ranges: ranges(valued), signals: signals, kinds: kinds)
    }

    /// What was never below zero, such as a count, is taken to have nothing there; a share ends at 100 % too. A limit
    /// beyond says nothing.
    private var lower: Double? { chart.lower < 0 && series.values.allSatisfy { $0 >= 0 } ? nil : chart.lower }
    private var upper: Double? { definition?.isShare == true && chart.upper > 1 ? nil : chart.upper }

    private func ranges(_ valued: [Int]) -> MovingRanges {
        var values = series.readings.map { _ in Double?.none }
        for (index, range) in chart.movingRanges.enumerated() { values[valued[index + 1]] = range }
        return MovingRanges(
            values: values, mean: chart.meanRange, limit: chart.rangeLimit,
            leftOut: Set(chart.screenedRanges.map { valued[$0 + 1] }))
    }

    private func words(_ signals: [SeriesFinding.Signal]) -> LocalizedText {
        let trial =
            chart.hasTrialLimits ? LocalizedText(ko: " (임시 한계)", en: " (trial limits)") : LocalizedText(same: "")
        let found = chart.signals(XmRChart.Rule.makingDataCount)
        // The first of equals: the rules stand in the order of their strength.
        guard let last = found.map({ $0.points.last ?? 0 }).max(),
            let index = found.firstIndex(where: { $0.points.last == last })
        else { return SeriesFinding.quiet + trial }
        return SeriesFinding.words(signals[index], because: Self.reason(found[index]), in: series) + trial
    }

    private static func reason(_ signal: XmRChart.Signal) -> LocalizedText {
        let side =
            signal.isHigh ? LocalizedText(ko: "위", en: "above") : LocalizedText(ko: "아래", en: "below")
        switch signal.rule {
        case .beyondLimits: return LocalizedText(ko: "한계 \(side.ko)의 값", en: "a value \(side.en) the limit")
        case .runOfEight, .runOfSeven:
            let count = signal.points.count
            return LocalizedText(ko: "이어서 \(count)번 평균 \(side.ko)", en: "\(count) in a row \(side.en) the mean")
        case .trendOfSeven:
            let count = signal.points.count
            return signal.isHigh
                ? LocalizedText(ko: "\(count)번 이어서 오름", en: "\(count) in a row that rise")
                : LocalizedText(ko: "\(count)번 이어서 내림", en: "\(count) in a row that fall")
        case .threeOfFour, .twoOfThree:
            return signal.isHigh
                ? LocalizedText(ko: "상한 가까이에 몰림", en: "a cluster near the upper limit")
                : LocalizedText(ko: "하한 가까이에 몰림", en: "a cluster near the lower limit")
        }
    }

    private var notes: [LocalizedText] {
        var notes = [
            LocalizedText(
                ko:
                    "가로선은 평균, 끊긴 선은 자연 공정 한계(평균 ± 2.66 × 평균 이동 범위)입니다. 한계 밖의 값, 이어서 일곱 번 한쪽이거나 오르거나 내리는 값, 셋 중 둘이 한계 가까이 있는 값을 신호로 봅니다.",
                en:
                    "The level line is the mean, the dashed ones are the natural process limits (mean ± 2.66 × mean moving range). A value beyond a limit, seven in a row on one side or that only rise or fall, and two of three near a limit count as a signal."
            )
        ]
        if chart.hasTrialLimits {
            notes.append(
                LocalizedText(
                    ko: "한계가 측정값 \(chart.baselineCount)개에서 나온 임시 한계입니다. \(XmRChart.settledCount)개가 되기 전에는 더 움직입니다.",
                    en:
                        "These are trial limits, from \(Plural.of(chart.baselineCount, "reading")); below \(XmRChart.settledCount) they will still move."
                ))
        }
        if options.baseline != nil {
            notes.append(
                LocalizedText(
                    ko: "평균과 한계를 처음 \(chart.baselineCount)개에서 정해 고정했습니다.",
                    en: "Mean and limits are frozen from the first \(Plural.of(chart.baselineCount, "reading"))."))
        }
        if !chart.screenedRanges.isEmpty {
            let count = chart.screenedRanges.count
            notes.append(
                LocalizedText(
                    ko: "지나치게 큰 이동 범위 \(count)개는 한계를 계산할 때 뺐습니다(--unscreened를 쓰면 넣습니다).",
                    en:
                        "\(Plural.of(count, "moving range")) above the limit for ranges \(count == 1 ? "was" : "were") left out of the limits (--unscreened keeps them)."
                ))
        }
        if lower == nil || upper == nil {
            notes.append(
                LocalizedText(
                    ko: "값이 있을 수 없는 곳의 한계(0보다 작은 하한, 100%보다 큰 상한)는 긋지 않습니다.",
                    en: "A limit where no value can lie (below 0, above 100%) is not drawn."))
        }
        return notes
    }
}

extension RunChart.Kind {
    init(_ kind: PointKind) {
        switch kind {
        case .commonCause: self = .normal
        case .improvement: self = .improvement
        case .concern: self = .concern
        }
    }
}
