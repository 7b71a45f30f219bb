import LuaRuntime
import Statistics
import Values

/// Whether two lists of the same things rise and fall together.
enum AssociationFunctions {
    /// Pairs are counted in every order that is drawn, unless no value comes twice.
    static let mostTied = 100
    static let mostPaired = 500

    static var functions: [StatisticsLibrary.Function] {
        [("spearman", spearman), ("kendall", kendall), ("linear_fit", line)]
    }

    /// Nil for fewer than two points, or where one list never changes.
    private static func spearman(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (x, y) = try call.pairedSeries("x", "y", upTo: TestFunctions.mostShuffled)
        let seed = try call.seed(3)
        // Few points are counted by the sets of those used up, many by orders that are drawn.
        let isCounted = x.count <= Association.mostExactSpearman
        try call.charge(steps: (isCounted ? x.count << x.count : PermutationTest.draws) * x.count)
        return record(Association.spearman(x, y, seed: seed))
    }

    private static func kendall(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (x, y) = try call.pairedSeries("x", "y", upTo: mostPaired)
        let seed = try call.seed(3)
        let hasTies = Set(x).count < x.count || Set(y).count < y.count
        guard !hasTies || x.count <= mostTied else {
            var error = call.bad(
                1, "x",
                LocalizedText(
                    ko: "같은 값이 있을 때는 \(mostTied)개까지의 수의 목록",
                    en: "a list of at most \(mostTied) numbers where a value comes twice"),
                LocalizedText(ko: "\(x.count)개", en: "\(x.count)"))
            error.next = LocalizedText(ko: "stats.spearman을 쓰세요.", en: "Use stats.spearman.")
            throw error
        }
        // Without ties the inversions of every longer order are counted once instead.
        try call.charge(steps: (hasTies ? orders(x.count) : x.count) * x.count * x.count / 2)
        return record(Association.kendall(x, y, seed: seed))
    }

    /// Nil for fewer than three points, or where x never changes.
    private static func line(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (x, y) = try call.pairedSeries("x", "y", upTo: TestFunctions.mostShuffled)
        try call.charge(steps: 100 * x.count)
        guard let fit = LinearFit.line(x, y), let slope = fit.interval(1) else { return .nothing }
        var record: [String: HostValue] = [
            "intercept": .number(fit.coefficients[0]), "slope": .number(slope.estimate),
            "lower": .number(slope.lower), "upper": .number(slope.upper),
            "residual_deviation": .number(fit.residualDeviation),
        ]
        record["p"] = fit.p(1).map { .number($0) }
        record["r_squared"] = fit.rSquared.map { .number($0) }
        return .record(record)
    }

    /// How many orders of tied values are looked at.
    private static func orders(_ count: Int) -> Int {
        count > Association.mostExactKendall ? PermutationTest.draws : (0..<count).reduce(1) { $0 * ($1 + 1) }
    }

    private static func record(_ association: Association?) -> HostValue {
        guard let association else { return .nothing }
        return .test(association.result, ["coefficient": .number(association.coefficient)])
    }
}
