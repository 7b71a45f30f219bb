import LuaRuntime
import Statistics
import Values

/// Charts of a series: the line, the limits, and what each rule says.
enum ChartFunctions {
    static let mostPoints = 10_000
    static let options = ["RunChartOptions": ["centre"], "XmROptions": ["baseline", "screened", "better"]]

    static var functions: [StatisticsLibrary.Function] {
        [
            ("run_chart", runChart), ("xmr", xmr), ("rebased_xmr", rebasedXmR), ("p_chart", pChart),
            ("u_chart", uChart),
        ]
    }

    // MARK: Series

    /// Nil without values.
    private static func runChart(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let values = try call.series(1, "values", upTo: mostPoints)
        let centre = try call.options(2, options["RunChartOptions"] ?? [])?.field("centre") ?? .nil
        guard centre.isNil || centre.number?.isFinite == true else {
            throw call.bad(2, "options.centre", LocalizedText(ko: "유한한 숫자", en: "a finite number"), centre.shown)
        }
        guard let chart = RunChart(values, centre: centre.number) else { return .nothing }
        var signals: [String: HostValue] = [:]
        for (rule, outcome) in chart.outcomes {
            let minimum = RunChart.minimumCount(rule, hasFrozenCentre: chart.hasFrozenCentre)
            signals[rule.rawValue.snakeCased] = .record(fields(outcome, minimum))
        }
        return .record([
            "centre": .number(chart.centre), "useful": .int(chart.usefulCount), "runs": .int(chart.runCount),
            "crossings": .int(chart.crossings), "longest": .int(chart.longestRun), "signals": .record(signals),
        ])
    }

    /// Nil for fewer than two values.
    private static func xmr(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let values = try call.series(1, "values", upTo: mostPoints)
        let (options, better) = try xmrOptions(call)
        guard let chart = XmRChart(values, options: options) else { return .nothing }
        return record(chart, better: better)
    }

    /// A chart for each stretch between the places where the process is known to have changed; a stretch of one value has
    /// none.
    private static func rebasedXmR(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let values = try call.series(1, "values", upTo: mostPoints)
        var changes: [Int] = []
        for (index, number) in try call.series(2, "changes", upTo: mostPoints).enumerated() {
            guard let place = Int(exactly: number), place > changes.last ?? 1, place <= values.count else {
                throw call.bad(
                    2, "changes",
                    LocalizedText(
                        ko: "2부터 \(values.count)까지의 자리를 차례로 적은 목록",
                        en: "a list of positions from 2 to \(values.count), ascending"),
                    .element(LocalizedText(same: CanonicalJSON.text(.number(number))), at: index + 1))
            }
            changes.append(place)
        }
        let charts = XmRChart.rebased(values, at: changes.map { $0 - 1 })
        return .list(
            zip([1] + changes, charts).map { from, chart in
                var stretch: [String: HostValue] = ["from": .int(from)]
                stretch["chart"] = chart.map { record($0, better: nil) }
                return .record(stretch)
            })
    }

    private static func record(_ chart: XmRChart, better: Improvement?) -> HostValue {
        var record: [String: HostValue] = [
            "centre": .number(chart.centre), "lower": .number(chart.lower), "upper": .number(chart.upper),
            "mean_range": .number(chart.meanRange), "range_limit": .number(chart.rangeLimit),
            "ranges": .numbers(chart.movingRanges), "screened": .positions(chart.screenedRanges),
            "baseline": .int(chart.baselineCount), "trial": .bool(chart.hasTrialLimits),
        ]
        var signals: [String: HostValue] = [:]
        for rule in XmRChart.Rule.allCases {
            var signal = fields(chart.outcome(rule), XmRChart.minimumCount(rule))
            let found = chart.signals([rule])
            for (name, isHigh) in [("high", true), ("low", false)] {
                signal[name] = .positions(Set(found.filter { $0.isHigh == isHigh }.flatMap(\.points)).sorted())
            }
            signals[rule.rawValue.snakeCased] = .record(signal)
        }
        record["signals"] = .record(signals)
        if let better {
            record["kinds"] = .list(chart.pointKinds(better: better).map { .string($0.rawValue.snakeCased) })
        }
        return .record(record)
    }

    private static func xmrOptions(
        _ call: borrowing LuaCall
    ) throws(LuaError) -> (XmRChart.Options, better: Improvement?) {
        guard let table = try call.options(2, options["XmROptions"] ?? []) else { return (XmRChart.Options(), nil) }
        let (baseline, screened, better) = (
            try table.field("baseline"), try table.field("screened"), try table.field("better")
        )
        guard baseline.isNil || baseline.int ?? 0 >= 2 else {
            throw call.bad(
                2, "options.baseline", LocalizedText(ko: "2 이상의 정수", en: "a whole number from 2"), baseline.shown)
        }
        guard screened.isNil || screened.bool != nil else {
            throw call.bad(2, "options.screened", LocalizedText(ko: "참·거짓", en: "a boolean"), screened.shown)
        }
        let direction = better.string.flatMap(Improvement.init)
        guard better.isNil || direction != nil else {
            throw call.bad(
                2, "options.better",
                LocalizedText(ko: "\"higher\"나 \"lower\"", en: "\"higher\" or \"lower\""), better.shown)
        }
        return (
            XmRChart.Options(
                screensRanges: screened.bool ?? true, baseline: baseline.int.map { Int(clamping: $0) }),
            direction
        )
    }

    private static func fields(_ outcome: RuleOutcome, _ minimum: Int) -> [String: HostValue] {
        let (word, points) =
            switch outcome {
            case .fired(let points): ("fired", points)
            case .notFired: ("not fired", [])
            case .cannotFire: ("cannot fire", [])
            }
        return ["outcome": .string(word), "points": .positions(points), "minimum": .int(minimum)]
    }

    // MARK: Counts

    private static func pChart(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let successes = try call.counts(1, "numerators", upTo: mostPoints)
        let trials = try call.counts(2, "denominators", upTo: mostPoints)
        try call.sameLength(successes.count, trials.count)
        if let place = successes.indices.first(where: { successes[$0] > trials[$0] }) {
            throw call.bad(
                1, "numerators",
                LocalizedText(ko: "둘째 목록의 분모를 넘지 않는 수의 목록", en: "a list of counts, none above its denominator"),
                .element(LocalizedText(same: "\(successes[place])/\(trials[place])"), at: place + 1))
        }
        return record(AttributeChart.proportions(successes: successes, trials: trials))
    }

    private static func uChart(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let events = try call.counts(1, "numerators", upTo: mostPoints)
        let exposures = try call.series(2, "denominators", upTo: mostPoints)
        try call.sameLength(events.count, exposures.count)
        if let place = exposures.firstIndex(where: { $0 < 0 }) {
            throw call.bad(
                2, "denominators", LocalizedText(ko: "0 이상의 수의 목록", en: "a list of numbers from 0"),
                .element(LocalizedText(same: CanonicalJSON.text(.number(exposures[place]))), at: place + 1))
        }
        return record(AttributeChart.rates(events: events, exposures: exposures))
    }

    /// Nil where no denominator is above 0. A place without a reading would leave a gap in the list of points, where
    /// `#` and ipairs may end; so it is left out and each point says its own position.
    private static func record(_ chart: AttributeChart?) -> HostValue {
        guard let chart else { return .nothing }
        let points = chart.points.enumerated().compactMap { index, point in point.map { (index, $0) } }
        return .record([
            "centre": .number(chart.centre),
            "points": .list(
                points.map { index, point in
                    .record([
                        "position": .int(index + 1), "value": .number(point.value), "lower": .number(point.lower),
                        "upper": .number(point.upper),
                    ])
                }),
            "signals": .positions(points.filter { $0.1.isSignal }.map(\.0)),
        ])
    }
}
