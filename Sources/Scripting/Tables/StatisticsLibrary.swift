import LuaRuntime
import Statistics
import Values

/// `stats`: summaries of a list of numbers, for what the methods of tables do not reach.
enum StatisticsLibrary {
    static var functions: [(name: String, function: HostFunction)] {
        [
            ("sum", { call in .number(Descriptive.sum(try numbers(call))) }),
            ("mean", { call in maybe(Descriptive.mean(try numbers(call))) }),
            ("median", { call in maybe(Descriptive.median(try numbers(call))) }),
            ("quantile", { call in maybe(Descriptive.quantile(try numbers(call), try share(call, 2))) }),
            ("deviation", { call in maybe(Descriptive.standardDeviation(try numbers(call))) }),
            ("gini", { call in maybe(Concentration.gini(try amounts(numbers(call)))) }),
            ("top_share", { call in maybe(Concentration.topShare(try amounts(numbers(call)), try share(call, 2))) }),
            ("absence_factor", { call in try absenceFactor(call) }),
            ("wilson", { call in try wilson(call) }),
        ]
    }

    private static func maybe(_ number: Double?) -> HostValue {
        number.map { .number($0) } ?? .nothing
    }

    /// Of a Lua list, or of numbers that tables gave.
    private static func numbers(_ call: borrowing LuaCall) throws(LuaError) -> [Double] {
        if let object = try call.any(1, "list").object(as: NumbersObject.self) {
            try call.charge(steps: object.luaCount ?? 0)
            return object.numbers
        }
        let list = try call.table(1, "list").value()
        let cells = list.array ?? []
        let numbers = cells.compactMap(\.number)
        guard list.array != nil, numbers.count == cells.count else {
            throw call.bad(
                1, "list", LocalizedText(ko: "숫자의 목록", en: "a list of numbers"),
                LocalizedText(ko: "다른 값이 든 테이블", en: "a table that holds something else"))
        }
        try call.charge(steps: numbers.count)
        return numbers
    }

    static func share(_ call: borrowing LuaCall, _ position: Int) throws(LuaError) -> Double {
        let share = try call.number(position, "p")
        guard (0...1).contains(share) else {
            throw call.bad(
                position, "p", LocalizedText(ko: "0과 1 사이의 수", en: "a number from 0 to 1"),
                share.isFinite ? LocalizedText(same: CanonicalJSON.text(.number(share))) : .notFinite(share))
        }
        return share
    }

    /// For what has shares of a sum.
    static func amounts(_ numbers: [Double]) throws(LuaError) -> [Double] {
        guard let debt = numbers.first(where: { $0 < 0 }) else { return numbers }
        let shown = CanonicalJSON.text(.number(debt))
        throw LuaError(
            kind: .argument,
            what: LocalizedText(ko: "음수에는 몫이 없습니다: \(shown)", en: "a negative number has no share of a sum: \(shown)"),
            next: LocalizedText(ko: "0 이상의 수만 남기세요.", en: "Leave only numbers from 0."))
    }

    /// Nil where nobody holds anything.
    private static func absenceFactor(_ call: borrowing LuaCall) throws -> HostValue {
        let held = try amounts(numbers(call))
        let share = try call.optionalNumber(2, "share") ?? 0.5
        guard share > 0, share <= 1 else {
            throw call.bad(
                2, "share", LocalizedText(ko: "0보다 크고 1 이하인 수", en: "a number above 0, at most 1"),
                share.isFinite ? LocalizedText(same: CanonicalJSON.text(.number(share))) : .notFinite(share))
        }
        return Concentration.absenceFactor(held, share: share).map { .int($0) } ?? .nothing
    }

    /// Nil without trials.
    private static func wilson(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let successes = try call.int(1, "successes")
        let trials = try call.int(2, "trials")
        let confidence = try call.optionalNumber(3, "confidence") ?? 0.95
        guard trials >= 0 else {
            throw call.bad(
                2, "trials", LocalizedText(ko: "0 이상의 정수", en: "a whole number from 0"),
                LocalizedText(same: "\(trials)"))
        }
        guard (0...trials).contains(successes) else {
            throw call.bad(
                1, "successes", LocalizedText(ko: "0부터 \(trials)까지의 정수", en: "a whole number from 0 to \(trials)"),
                LocalizedText(same: "\(successes)"))
        }
        guard confidence > 0, confidence < 1 else {
            throw call.bad(
                3, "confidence", LocalizedText(ko: "0과 1 사이의 수", en: "a number between 0 and 1"),
                LocalizedText(same: "\(confidence)"))
        }
        guard
            let interval = ProportionIntervals.wilson(
                successes: Int(successes), trials: Int(trials), confidence: confidence)
        else { return .nothing }
        return .record([
            "estimate": .number(interval.estimate), "lower": .number(interval.lower), "upper": .number(interval.upper),
        ])
    }
}
