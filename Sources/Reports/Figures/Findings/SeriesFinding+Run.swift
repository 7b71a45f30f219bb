import ProgramModel
import Statistics
import Values

extension SeriesFinding {
    /// The rules of run charts. A running total only rises, so they have nothing to say of it.
    static func run(_ series: ReadingSeries, _ definition: IndicatorDefinition?) -> SeriesFinding {
        RunReading(series, definition).finding
    }
}

/// A series read by the rules of run charts.
private struct RunReading {
    let series: ReadingSeries
    let definition: IndicatorDefinition?
    let rules: Statistics.RunChart?

    init(_ series: ReadingSeries, _ definition: IndicatorDefinition?) {
        self.series = series
        self.definition = definition
        rules = definition?.kind == .cumulative ? nil : Statistics.RunChart(series.values)
    }

    var finding: SeriesFinding {
        let signals = signals
        var kinds = series.readings.map { _ in RunChart.Kind.normal }
        // Two rules may speak at once; the points show the one that speaks of the later days.
        let latest = signals.max { ($0.points.last ?? 0) < ($1.points.last ?? 0) }
        for point in latest?.points ?? [] { kinds[point] = latest?.isGood == true ? .improvement : .concern }
        return SeriesFinding(
            type: .run, finding: words(latest), notes: notes,
            centre: rules.flatMap { series.values.count < Self.fewest ? nil : .init(.median, $0.centre) },
            signals: signals, kinds: kinds)
    }

    /// A shift is six points in a row on one side of the median; fewer have no use for the line.
    private static let fewest = Statistics.RunChart.shiftLength

    private var signals: [SeriesFinding.Signal] {
        guard let rules else { return [] }
        let valued = series.valued
        var found: [SeriesFinding.Signal] = []
        func add(_ rule: Statistics.RunChart.Rule, _ points: [Int], isHigh: Bool) {
            let isGood = isHigh == ((definition?.better ?? .higher) == .higher)
            found.append(.init(rule: rule.rawValue, isHigh: isHigh, isGood: isGood, points: points.map { valued[$0] }))
        }
        if case .fired(let points) = rules.outcome(.shift), let last = points.last {
            let isHigh = series.values[last] > rules.centre
            add(.shift, points.filter { (series.values[$0] > rules.centre) == isHigh }, isHigh: isHigh)
        }
        if case .fired(let points) = rules.outcome(.trend), let last = points.last, last > 0 {
            add(.trend, points, isHigh: series.values[last] > series.values[last - 1])
        }
        return found
    }

    private func words(_ signal: SeriesFinding.Signal?) -> LocalizedText {
        let count = series.values.count
        guard let last = series.values.last else { return SeriesFinding.noReading }
        if let signal { return SeriesFinding.words(signal, because: Self.name(signal.rule), in: series) }
        if definition?.kind == .cumulative {
            func total(_ language: Language) -> String { NumberText.reading(last, unit: definition?.unit[language]) }
            return LocalizedText(ko: "지금까지 모두 \(total(.ko))입니다", en: "\(total(.en)) so far")
        }
        if unable.count == 2 {
            return LocalizedText(
                ko: "측정값 \(count)개로는 흐름을 말할 수 없습니다", en: "\(Plural.of(count, "reading")) cannot show a trend")
        }
        return LocalizedText(
            ko: "측정값 \(count)개에서 쏠림도 추세도 보이지 않습니다",
            en: "neither a shift nor a trend in \(Plural.of(count, "reading"))")
    }

    private static func name(_ rule: String) -> LocalizedText {
        rule == Statistics.RunChart.Rule.shift.rawValue
            ? LocalizedText(ko: "쏠림", en: "a shift") : LocalizedText(ko: "추세", en: "a trend")
    }

    /// The rules that could not fire on so few points.
    private var unable: [(rule: Statistics.RunChart.Rule, minimum: Int)] {
        guard let rules else { return [] }
        return [Statistics.RunChart.Rule.shift, .trend].compactMap { rule in
            guard case .cannotFire(let minimum) = rules.outcome(rule) else { return nil }
            return (rule, minimum)
        }
    }

    private var notes: [LocalizedText] {
        if definition?.kind == .cumulative {
            return [
                LocalizedText(
                    ko: "누적한 값은 늘기만 하므로 중앙값도 신호도 없습니다.",
                    en: "A running total only rises, so it has neither a median nor signals.")
            ]
        }
        guard rules != nil else { return [] }
        var notes = [
            LocalizedText(
                ko: "가로선은 중앙값입니다. 여섯 점 이상이 이어서 한쪽에 있거나(쏠림) 다섯 점 이상이 이어서 오르거나 내리면(추세) 신호로 봅니다.",
                en:
                    "The level line is the median. Six or more points in a row on one side (a shift) or five or more that only rise or only fall (a trend) count as a signal."
            )
        ]
        if series.values.count < Self.fewest {
            notes = [
                LocalizedText(
                    ko: "여섯 점 이상이 이어서 중앙값 한쪽에 있거나(쏠림) 다섯 점 이상이 이어서 오르거나 내리면(추세) 신호로 봅니다. 중앙값은 여섯 점부터 긋습니다.",
                    en:
                        "Six or more points in a row on one side of the median (a shift) or five or more that only rise or only fall (a trend) count as a signal. The median is drawn from six points on."
                )
            ]
        }
        for (rule, minimum) in unable {
            let name = Self.name(rule.rawValue)
            notes.append(
                LocalizedText(
                    ko: "\(name.ko) 규칙은 점이 \(minimum)개는 되어야 쓸 수 있어 여기서는 아무것도 말하지 못합니다.",
                    en: "The rule for \(name.en) needs \(minimum) points, so here it can say nothing."))
        }
        return notes
    }
}
