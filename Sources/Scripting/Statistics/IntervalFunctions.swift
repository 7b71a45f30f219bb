import LuaRuntime
import Statistics
import Values

/// Estimates with the range they may lie in: `{ estimate, lower, upper }`.
enum IntervalFunctions {
    static var functions: [StatisticsLibrary.Function] {
        [
            ("wilson", wilson), ("clopper_pearson", clopperPearson), ("newcombe", newcombe),
            ("rate_interval", rateInterval), ("rate_ratio", rateRatio), ("shift_interval", shift),
            ("bootstrap", bootstrap),
        ]
    }

    private static let mostShifted = 200
    private static let mostResampled = 500

    /// Of second less first, without assuming a distribution. Nil where so few values allow no interval of this confidence.
    private static func shift(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try call.numbers(1, "first", upTo: mostShifted)
        let second = try call.numbers(2, "second", upTo: mostShifted)
        let confidence = try call.confidence(3)
        try call.charge(steps: first.count * second.count * (first.count + second.count))
        return .interval(RankIntervals.shift(first: first, second: second, confidence: confidence))
    }

    /// Nil for fewer than `Bootstrap.fewest` values, or where all are the same.
    private static func bootstrap(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let values = try call.numbers(1, "values", upTo: mostResampled)
        let word = try call.any(2, "statistic")
        let isMean = word.string == "mean"
        guard isMean || word.string == "median" else {
            throw call.bad(2, "statistic", LocalizedText(same: "\"mean\", \"median\""), word.shown)
        }
        let seed = try call.seed(3)
        try call.charge(steps: Bootstrap.draws * values.count)
        return .interval(
            Bootstrap.interval(values, seed: seed) {
                (isMean ? Descriptive.mean($0) : Descriptive.median($0)) ?? .nan
            })
    }

    /// Nil without trials.
    private static func wilson(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (successes, trials) = try call.successes(upTo: LuaCall.mostCounted)
        return .interval(
            ProportionIntervals.wilson(
                successes: successes, trials: trials, confidence: try call.confidence(3)))
    }

    private static func clopperPearson(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (successes, trials) = try call.successes(upTo: LuaCall.mostEnumerated)
        return .interval(
            ProportionIntervals.exact(successes: successes, trials: trials, confidence: try call.confidence(3)))
    }

    /// Nil where one of the two has no trials.
    private static func newcombe(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try call.successesOutOf(1, "first", upTo: LuaCall.mostCounted)
        let second = try call.successesOutOf(2, "second", upTo: LuaCall.mostCounted)
        return .interval(
            ProportionIntervals.difference(from: first, to: second, confidence: try call.confidence(3)))
    }

    /// Nil without exposure.
    private static func rateInterval(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let events = try call.count(1, "events", 0...LuaCall.mostEnumerated)
        let argument = try call.any(2, "exposure")
        guard let exposure = argument.number, exposure >= 0, exposure.isFinite else {
            throw call.bad(2, "exposure", .fromZero, argument.shown)
        }
        return .interval(
            RateIntervals.exact(events: events, exposure: exposure, confidence: try call.confidence(3)))
    }

    /// Nil where one of the two has no exposure, or nothing happened in either.
    private static func rateRatio(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try call.eventsIn(1, "first")
        let second = try call.eventsIn(2, "second")
        let confidence = try call.confidence(3)
        guard first.events + second.events > 0 else { return .nothing }
        return .interval(RateIntervals.ratio(from: first, to: second, confidence: confidence))
    }
}
