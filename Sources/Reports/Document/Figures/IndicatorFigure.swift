import ProgramModel
import Statistics
import Tables
import Values

/// All readings of an indicator, with what the rules of run charts say of them.
struct IndicatorFigure {
    let scope: ReportScope
    let series: ReadingSeries
    private let rules: Statistics.RunChart?

    init(_ series: ReadingSeries, _ scope: ReportScope) {
        self.scope = scope
        self.series = series
        rules = Statistics.RunChart(series.values)
    }

    var figure: ReportFigure {
        let axis = ReadingAxis(scope: scope, readings: series.readings)
        let chart = RunChart(
            title: title, subtitle: subtitle, unit: scope.unit(series.indicator), points: axis.points(kinds),
            centre: rules.map { RunChart.Centre(.median, $0.centre) }, phases: axis.phases, marks: axis.meetings)
        return ReportFigure(
            chart: chart, title: title, description: RunChartDescription(chart: chart).text[scope.language],
            caption: caption)
    }

    /// The last signal among those that point somewhere; nil when none has fired.
    private var signal: (rule: Statistics.RunChart.Rule, points: [Int], isHigh: Bool)? {
        guard let rules else { return nil }
        var found: [(rule: Statistics.RunChart.Rule, points: [Int], isHigh: Bool)] = []
        if case .fired(let points) = rules.outcome(.shift), let last = points.last {
            let isHigh = series.values[last] > rules.centre
            found.append((.shift, points.filter { (series.values[$0] > rules.centre) == isHigh }, isHigh))
        }
        if case .fired(let points) = rules.outcome(.trend), let last = points.last, last > 0 {
            let isHigh = series.values[last] > series.values[last - 1]
            found.append((.trend, points, isHigh))
        }
        return found.max { ($0.points.last ?? 0) < ($1.points.last ?? 0) }
    }

    private var better: Better { scope.indicator(series.indicator)?.better ?? .higher }

    /// By reading, those without a value included.
    private var kinds: [RunChart.Kind] {
        var kinds = series.readings.map { _ in RunChart.Kind.normal }
        guard let signal else { return kinds }
        let valued = series.readings.indices.filter { series.readings[$0].value != nil }
        for point in signal.points {
            kinds[valued[point]] = signal.isHigh == (better == .higher) ? .improvement : .concern
        }
        return kinds
    }

    private var title: String {
        let name = scope.title(series.indicator)
        let count = series.values.count
        guard count > 0 else {
            return scope.text(ko: "\(name): 아직 측정값이 없습니다", en: "\(name): no reading yet")
        }
        if let signal {
            let isGood = signal.isHigh == (better == .higher)
            return isGood
                ? scope.text(ko: "\(name): 나아지는 신호가 있습니다", en: "\(name): there is a signal of improvement")
                : scope.text(ko: "\(name): 나빠지는 신호가 있습니다", en: "\(name): there is a signal of worsening")
        }
        if unableRules.count == 2 {
            return scope.text(
                ko: "\(name): 측정값 \(count)개로는 흐름을 말할 수 없습니다",
                en: "\(name): \(Plural.of(count, "reading")) cannot show a trend")
        }
        return scope.text(
            ko: "\(name): 측정값 \(count)개에서 쏠림도 추세도 보이지 않습니다",
            en: "\(name): neither a shift nor a trend in \(Plural.of(count, "reading"))")
    }

    private var subtitle: String? {
        guard let indicator = scope.indicator(series.indicator) else { return nil }
        let parts = [indicator.definition.map(scope.text), series.community.map(scope.community)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private var unableRules: [(rule: Statistics.RunChart.Rule, minimum: Int)] {
        guard let rules else { return [] }
        return [Statistics.RunChart.Rule.shift, .trend].compactMap { rule in
            guard case .cannotFire(let minimum) = rules.outcome(rule) else { return nil }
            return (rule, minimum)
        }
    }

    private var caption: String {
        var sentences = [
            scope.text(
                ko: "가로선은 중앙값입니다. 여섯 점 이상이 이어서 한쪽에 있거나(쏠림) 다섯 점 이상이 이어서 오르거나 내리면(추세) 신호로 봅니다.",
                en:
                    "The level line is the median. Six or more points in a row on one side (a shift) or five or more that only rise or only fall (a trend) count as a signal."
            )
        ]
        for (rule, minimum) in unableRules {
            let name =
                rule == .shift ? scope.text(ko: "쏠림", en: "a shift") : scope.text(ko: "추세", en: "a trend")
            sentences.append(
                scope.text(
                    ko: "\(name) 규칙은 점이 \(minimum)개는 되어야 쓸 수 있어 여기서는 아무것도 말하지 못합니다.",
                    en: "The rule for \(name) needs \(minimum) points, so here it can say nothing."))
        }
        sentences.append(
            scope.text(
                ko: "긴 흐름을 보는 규칙이며, 가설의 판정과는 따로입니다.",
                en: "These rules look at the long run; verdicts on hypotheses do not use them."))
        return sentences.joined(separator: " ")
    }
}
