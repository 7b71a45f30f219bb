import LuaRuntime
import Statistics
import Values

/// Tests of counts and of groups, all two-sided, and what to do with many p values.
enum TestFunctions {
    /// A sample of arrangements deals so many values out `PermutationTest.draws` times.
    static let mostShuffled = 1000
    /// The sums of the ranks of more than this take too long to count.
    static let mostRanked = 100
    static let mostTabled = 200

    static var functions: [StatisticsLibrary.Function] {
        [
            ("binomial_test", binomial), ("fisher", fisher), ("barnard", barnard), ("rate_test", rates), ("sign_test", sign),
            ("mann_whitney", mannWhitney), ("permutation_test", permutation),
            ("paired_permutation_test", pairedPermutation),
            ("holm", { call in .numbers(MultipleTests.holm(try chances(call))) }),
            ("benjamini_hochberg", { call in .numbers(MultipleTests.benjaminiHochberg(try chances(call))) }),
        ]
    }

    // MARK: Counts

    private static func binomial(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (successes, trials) = try call.successes(upTo: LuaCall.mostEnumerated)
        let chance = try call.any(3, "chance").isNil ? 0.5 : call.share(3, "chance")
        try call.charge(steps: trials)
        return .test(CountTests.binomial(successes: successes, trials: trials, chance: chance))
    }

    private static func fisher(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try call.successesOutOf(1, "first", upTo: LuaCall.mostEnumerated)
        let second = try call.successesOutOf(2, "second", upTo: LuaCall.mostEnumerated)
        try call.charge(steps: min(first.trials, second.trials))
        return .test(
            CountTests.fisher(
                first: (first.successes, first.trials - first.successes),
                second: (second.successes, second.trials - second.successes)))
    }

    private static func barnard(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try call.successesOutOf(1, "first", upTo: mostTabled)
        let second = try call.successesOutOf(2, "second", upTo: mostTabled)
        // Each table, and each total for every proportion that is tried.
        try call.charge(steps: first.trials * second.trials + 1000 * (first.trials + second.trials))
        return .test(
            CountTests.barnard(
                first: (first.successes, first.trials - first.successes),
                second: (second.successes, second.trials - second.successes)))
    }

    /// Nil where one of the two has no exposure.
    private static func rates(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try call.eventsIn(1, "first")
        let second = try call.eventsIn(2, "second")
        try call.charge(steps: first.events + second.events)
        return .test(CountTests.rates(first: first, second: second))
    }

    private static func sign(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        .test(CountTests.sign(try differences(call, upTo: 100_000)))
    }

    // MARK: Groups

    /// Nil where a group is empty.
    private static func mannWhitney(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (first, second) = try groups(call, upTo: mostRanked)
        // Every value may be drawn or not, into every sum of ranks so far.
        let (all, drawn) = (first.count + second.count, second.count)
        try call.charge(steps: all * all * drawn * drawn / 2)
        guard let test = MannWhitney(first: first, second: second) else { return .nothing }
        return .test(test.result, ["u": .number(test.u), "shift": .number(test.shift)])
    }

    /// Nil where a group is empty.
    private static func permutation(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (first, second) = try groups(call, upTo: mostShuffled)
        let seed = try call.seed(3)
        guard let smallest = Planning.smallestP(before: first.count, after: second.count) else { return .nothing }
        // The smallest p is two arrangements of all.
        let arrangements = min(2 / smallest, Double(PermutationTest.mostArrangements))
        try call.charge(
            steps: max(Int(arrangements), PermutationTest.draws) * (first.count + second.count))
        guard let test = PermutationTest(first: first, second: second, seed: seed) else { return .nothing }
        return .test(test.result, ["difference": .number(test.difference)])
    }

    /// Nil without pairs.
    private static func pairedPermutation(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let differences = try differences(call, upTo: mostShuffled)
        let seed = try call.seed(3)
        // Below eighteen pairs every turn of the signs is counted.
        let turns = differences.count < 18 ? 1 << differences.count : PermutationTest.draws
        try call.charge(steps: turns * differences.count)
        guard let test = PermutationTest(differences: differences, seed: seed) else { return .nothing }
        return .test(test.result, ["difference": .number(test.difference)])
    }

    // MARK: Arguments

    /// Two lists of any length.
    private static func groups(
        _ call: borrowing LuaCall, upTo most: Int
    ) throws(LuaError) -> (first: [Double], second: [Double]) {
        let first = try call.numbers(1, "first", upTo: most)
        let second = try call.numbers(2, "second", upTo: most)
        guard first.count + second.count <= most else {
            throw call.bad(
                2, "second",
                LocalizedText(ko: "첫 목록과 합쳐 \(most)개까지의 수", en: "with the first list at most \(most) numbers"),
                LocalizedText(
                    ko: "합쳐서 \(first.count + second.count)개", en: "\(first.count + second.count) of them"))
        }
        return (first, second)
    }

    /// Second less first, place by place.
    private static func differences(_ call: borrowing LuaCall, upTo most: Int) throws(LuaError) -> [Double] {
        let (first, second) = try call.pairedSeries("first", "second", upTo: most)
        return zip(first, second).map { $1 - $0 }
    }

    private static func chances(_ call: borrowing LuaCall) throws(LuaError) -> [Double] {
        let values = try call.series(1, "ps")
        if let place = values.firstIndex(where: { !(0...1).contains($0) }) {
            throw call.bad(
                1, "ps", LocalizedText(ko: "0과 1 사이의 수의 목록", en: "a list of numbers from 0 to 1"),
                .element(LocalizedText(same: CanonicalJSON.text(.number(values[place]))), at: place + 1))
        }
        return values
    }
}
