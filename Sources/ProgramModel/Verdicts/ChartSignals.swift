import Statistics
import Values

/// The rules of control charts, asked of the readings since the seal.
struct ChartSignals {
    /// Empty where there is no baseline to compare with.
    let signals: [ChartSignal]
    /// How many readings the limits come from; nil without limits.
    let limitsFrom: Int?

    init(before: [Double], after: [Double], better: Better) {
        let chart = XmRChart(before + after, options: .init(baseline: before.count))
        guard before.count >= 2, !after.isEmpty, let chart, let centre = Descriptive.median(before) else {
            (signals, limitsFrom) = ([], nil)
            return
        }
        limitsFrom = before.count
        func signal(_ rule: ChartSignal.Rule, _ points: [(index: Int, isHigh: Bool)], takes: Int?) -> ChartSignal {
            func side(_ isGood: Bool) -> [Int]? {
                let side = points.filter { ($0.isHigh == (better == .higher)) == isGood }.map(\.index)
                return side.isEmpty ? nil : side
            }
            return ChartSignal(rule: rule, good: side(true), bad: side(false), takes: takes)
        }
        let beyond = after.indices.filter { after[$0] > chart.upper || after[$0] < chart.lower }
        var found = [signal(.beyondLimits, beyond.map { ($0, after[$0] > chart.upper) }, takes: nil)]
        if let runs = RunChart(after, centre: centre) {
            func takes(_ rule: RunChart.Rule) -> Int? {
                if case .cannotFire(let minimum) = runs.outcome(rule) { minimum } else { nil }
            }
            var shifted: [Int] = []
            if case .fired(let points) = runs.outcome(.shift) { shifted = points }
            found.append(signal(.shift, shifted.map { ($0, after[$0] > centre) }, takes: takes(.shift)))
            let moving = runs.trends.flatMap { trend in trend.points.map { ($0, trend.isRising) } }
            found.append(signal(.trend, moving, takes: takes(.trend)))
        }
        signals = found
    }

    /// Worse than the baseline, somewhere. A trend back towards it is told, but is no worse than where it began.
    var isBad: Bool { signals.contains { $0.bad != nil && $0.rule != .trend } }

    var reason: LocalizedText? {
        guard let limitsFrom else { return nil }
        let trial = limitsFrom < XmRChart.settledCount
        let limits = LocalizedText(
            ko: "기준선 \(limitsFrom)점에서 얻은 \(trial ? "임시 " : "")한계",
            en: "\(trial ? "trial limits" : "limits") from \(limitsFrom) baseline points")
        var said: [LocalizedText] = []
        for signal in signals {
            for (points, side) in [(signal.good, Self.goodSide), (signal.bad, Self.badSide)] {
                guard let points else { continue }
                said.append(
                    LocalizedText(
                        ko: "\(signal.rule.title.ko) \(points.count)점(\(side.ko))",
                        en:
                            "\(signal.rule.title.en), \(points.count) \(points.count == 1 ? "point" : "points") (\(side.en))"
                    ))
            }
        }
        let blind = signals.filter { $0.takes != nil }
        let few = blind.map { signal in
            LocalizedText(
                ko: "\(Particle.topic.after(signal.rule.title.ko)) \(signal.takes ?? 0)점",
                en: "\(signal.rule.title.en) takes \(signal.takes ?? 0)")
        }
        let head =
            said.isEmpty
            ? LocalizedText(ko: "관리도(\(limits.ko))에 신호가 없습니다", en: "The chart (\(limits.en)) shows no signal")
            : LocalizedText(
                ko: "관리도(\(limits.ko))의 신호: " + said.map(\.ko).joined(separator: ", "),
                en: "Signals of the chart (\(limits.en)): " + said.map(\.en).joined(separator: "; "))
        guard !few.isEmpty else { return LocalizedText(ko: head.ko + ".", en: head.en + ".") }
        return LocalizedText(
            ko: head.ko + ". 점이 모자라 볼 수 없는 것: " + few.map(\.ko).joined(separator: ", ") + "부터입니다.",
            en: head.en + ". Too few points for some rules: " + few.map(\.en).joined(separator: ", ") + ".")
    }

    private static let goodSide = LocalizedText(ko: "좋은 쪽", en: "on the good side")
    private static let badSide = LocalizedText(ko: "나쁜 쪽", en: "on the bad side")
}
