import LuaRuntime
import Statistics
import Values

/// Summaries of one list.
enum SummaryFunctions {
    static var functions: [StatisticsLibrary.Function] {
        [
            ("sum", { call in .number(Descriptive.sum(try call.numbers(1))) }),
            ("mean", { call in .maybe(Descriptive.mean(try call.numbers(1))) }),
            ("median", { call in .maybe(Descriptive.median(try call.numbers(1))) }),
            ("quantile", { call in .maybe(Descriptive.quantile(try call.numbers(1), try call.share(2, "p"))) }),
            ("deviation", { call in .maybe(Descriptive.standardDeviation(try call.numbers(1))) }),
            ("autocorrelation", { call in .maybe(Descriptive.autocorrelation(try call.series(1))) }),
            ("gini", { call in .maybe(Concentration.gini(try amounts(call.numbers(1)))) }),
            (
                "top_share",
                { call in .maybe(Concentration.topShare(try amounts(call.numbers(1)), try call.share(2, "p"))) }
            ),
            ("absence_factor", absenceFactor),
        ]
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
    private static func absenceFactor(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let held = try amounts(call.numbers(1))
        let argument = try call.any(2, "share")
        let share = argument.isNil ? 0.5 : argument.number ?? .nan
        guard share > 0, share <= 1 else {
            throw call.bad(
                2, "share", LocalizedText(ko: "0보다 크고 1 이하인 수", en: "a number above 0, at most 1"), argument.shown)
        }
        return .maybe(Concentration.absenceFactor(held, share: share))
    }
}
