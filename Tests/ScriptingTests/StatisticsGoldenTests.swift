import LuaRuntime
import ProgramModel
import Testing
import Values

/// What each function of `stats` gives to Lua, against SciPy 1.17 and NumPy 2, by the call named beside it.
@Suite struct StatisticsGoldenTests {
    private static let groups = "{ 3.1, 4.2, 2.8, 5, 3.9 }, { 5.5, 6.1, 4.8, 7.2, 5.9, 6.6 }"
    private static let pairs = "{ 3.1, 4.2, 2.8, 5, 3.9, 4.4 }, { 3.6, 4.9, 2.7, 6.1, 4.8, 5.2 }"
    private static let orders = "{ 1, 2, 3, 4, 5, 6, 7 }, { 2, 1, 4, 3, 7, 5, 6 }"
    private static let series = "{ 12, 15, 11, 14, 13, 16, 12, 15, 14, 13 }"

    private static let intervals: [(String, Double)] = [
        // numpy.sum(d[:-1] * d[1:]) / numpy.sum(d * d)
        ("autocorrelation({ 3, 1, 4, 1, 5, 9, 2, 6 })", -0.17523640661938533),
        ("gini({ 1, 2, 3, 10 })", 0.4375), ("top_share({ 1, 2, 3, 10 }, 0.25)", 0.625),
        ("absence_factor({ 1, 2, 3, 10 })", 1),
        // binomtest(7, 20).proportion_ci(method="exact")
        ("clopper_pearson(7, 20).lower", 0.1539092047845412), ("clopper_pearson(7, 20).upper", 0.5921885345328283),
        ("clopper_pearson(7, 20, 0.9).lower", 0.17731091757446915),
        // Newcombe 1998, method 10, from Wilson's intervals.
        ("newcombe({ 48, 80 }, { 56, 70 }).lower", 0.052431472402364815),
        ("newcombe({ 48, 80 }, ratio(56, 70)).upper", 0.3338726540369059),
        ("newcombe({ 48, 80 }, { 56, 70 }).estimate", 0.2),
        // chi2.ppf
        ("rate_interval(12, 80.5).lower", 0.07702577774810208),
        ("rate_interval(12, 80.5).upper", 0.26039236084691875),
        // binomtest(15, 22).proportion_ci(), its odds times 40 / 50
        ("rate_ratio({ 7, 40 }, { 15, 50 }).estimate", 1.7142857142857144),
        ("rate_ratio({ 7, 40 }, { 15, 50 }).lower", 0.657926711113034),
        ("rate_ratio({ 7, 40 }, { 15, 50 }).upper", 4.9700690290280924),
    ]

    @Test(arguments: intervals)
    func summariesAndIntervals(expression: String, expected: Double) throws { try agrees(expression, expected) }

    private static let testResults: [(String, Double)] = [
        // binomtest, fisher_exact, mannwhitneyu(method="exact")
        ("binomial_test(3, 12, 0.4).p", 0.3835495751679999),
        ("fisher({ 8, 10 }, { 1, 6 }).p", 0.034965034965034965),
        ("rate_test({ 7, 40 }, { 15, 50 }).p", 0.286084988212906),
        ("sign_test(\(pairs)).p", 0.21875),
        ("mann_whitney(\(groups)).p", 0.008658008658008658), ("mann_whitney(\(groups)).u", 29),
        ("mann_whitney(\(groups)).shift", 2.2),
        // mean ± 3 / 1.128 × the mean moving range of each stretch
        ("rebased_xmr({ 1, 3, 2, 9, 11 }, { 4 })[1].chart.upper", 2 + 3 / 1.128 * 1.5),
        ("rebased_xmr({ 1, 3, 2, 9, 11 }, { 4 })[2].chart.centre", 10),
        ("rebased_xmr({ 1, 3, 2, 9, 11 }, { 4 })[2].from", 4),
        // linregress, with t.ppf for the slope's interval
        ("linear_fit({ 1, 2, 3, 4, 5, 6 }, { 2.1, 2.9, 3.2, 4.8, 5.1, 5 }).slope", 0.6485714285714286),
        ("linear_fit({ 1, 2, 3, 4, 5, 6 }, { 2.1, 2.9, 3.2, 4.8, 5.1, 5 }).intercept", 1.58),
        ("linear_fit({ 1, 2, 3, 4, 5, 6 }, { 2.1, 2.9, 3.2, 4.8, 5.1, 5 }).lower", 0.3492236487242642),
        ("linear_fit({ 1, 2, 3, 4, 5, 6 }, { 2.1, 2.9, 3.2, 4.8, 5.1, 5 }).p", 0.0038460164784768548),
        ("linear_fit({ 1, 2, 3, 4, 5, 6 }, { 2.1, 2.9, 3.2, 4.8, 5.1, 5 }).r_squared", 0.9004630843162954),
        ("linear_fit({ 1, 2, 3, 4, 5, 6 }, { 2.1, 2.9, 3.2, 4.8, 5.1, 5 }).residual_deviation", 0.4510305659581968),
        // The differences that the exact distribution of the rank sum cuts off (itertools.combinations).
        ("shift_interval(\(groups)).lower", 0.9), ("shift_interval(\(groups)).upper", 3.5),
        ("shift_interval(\(groups)).estimate", 2.2),
        // barnard_exact, whose groups are the columns
        ("barnard({ 7, 19 }, { 3, 11 }).p", 0.6298585238718177),
        // Every way to deal the values out (itertools.combinations), by the distance of the means; groups of unlike
        // size, where doubling one tail gives 0.342857 instead.
        ("permutation_test(\(groups)).p", 3.0 / 462), ("permutation_test(\(groups)).smallest_p", 1.0 / 462),
        ("permutation_test(\(groups)).difference", 2.216666666666667),
        ("permutation_test({ 1, 2, 9, 4 }, { 3, 8, 20 }).p", 10.0 / 35),
        // itertools.product([1, -1], repeat=6)
        ("paired_permutation_test(\(pairs)).p", 0.0625), ("paired_permutation_test(\(pairs)).smallest_p", 0.03125),
        ("paired_permutation_test(\(pairs)).difference", 0.65),
        // spearmanr, and its distance in all 5,040 orders; kendalltau(method="exact")
        ("spearman(\(orders)).coefficient", 0.8214285714285715), ("spearman(\(orders)).p", 0.034126984126984124),
        ("kendall(\(orders)).coefficient", 0.6190476190476191), ("kendall(\(orders)).p", 0.06904761904761905),
        // By Holm's rule; false_discovery_control
        ("holm({ 0.01, 0.04, 0.03, 0.005 })[2]", 0.06), ("holm({ 0.01, 0.04, 0.03, 0.005 })[4]", 0.02),
        ("benjamini_hochberg({ 0.01, 0.04, 0.03, 0.005 })[3]", 0.04),
        ("benjamini_hochberg({ 0.01, 0.04, 0.03, 0.005 })[1]", 0.02),
    ]

    @Test(arguments: testResults)
    func tests(expression: String, expected: Double) throws { try agrees(expression, expected) }

    private static let charts: [(String, Double)] = [
        // By hand: the median is 13.5, and only 15, 14 stand side by side.
        ("run_chart(\(series)).centre", 13.5), ("run_chart(\(series)).runs", 9),
        ("run_chart(\(series)).crossings", 8), ("run_chart(\(series)).longest", 2),
        ("run_chart(\(series), { centre = 20 }).runs", 1),
        // Mean moving range 23 / 9, d₂ = 1.128, D₄ = 3.267
        ("xmr(\(series)).mean_range", 23.0 / 9), ("xmr(\(series)).lower", 6.703309692671393),
        ("xmr(\(series)).upper", 20.296690307328607), ("xmr(\(series)).range_limit", 8.349),
        ("xmr({ 1, 1, 1, 1, 1, 1, 1, 1, 1, 9 }, { baseline = 9 }).signals.beyond_limits.points[1]", 10),
        // c ± 3 √(c (1 − c) / n), c ± 3 √(c / n)
        ("p_chart({ 3, 5, 2, 9 }, { 20, 25, 18, 30 }).points[3].upper", 0.48939943190457746),
        ("p_chart({ 3, 0, 2, 9 }, { 20, 0, 18, 30 }).points[2].position", 3),
        ("u_chart({ 3, 5, 2, 9 }, { 2, 2.5, 1.5, 3.5 }).points[2].upper", 4.683281572999748),
        // norm.ppf, brentq, 2 / math.comb(9, 3)
        ("sample_size(0.2, 0.4)", 82), ("sample_size(0.2, 0.4, 0.9, 0.01)", 154),
        ("smallest_change(0.3, 100).rise", 0.19265675508328461),
        ("smallest_change(0.3, 100).fall", 0.16278798792180657),
        ("smallest_p(6, 3)", 2.0 / 84), ("fewest_after(6)", 3),
    ]

    @Test(arguments: charts)
    func chartsAndPlanning(expression: String, expected: Double) throws { try agrees(expression, expected) }

    private func agrees(_ expression: String, _ expected: Double) throws {
        let found = try #require(try reading("return stats.\(expression)").value, "\(expression)")
        #expect(abs(found - expected) <= 1e-10 * abs(expected), "\(expression): \(found)")
    }

    // MARK: Samples

    private static let long = """
        local a, b = {}, {}
        for i = 1, 30 do a[i] = i * 7 % 31; b[i] = i * 11 % 37 end
        """

    @Test(arguments: ["permutation_test", "paired_permutation_test", "spearman"])
    func aSeedDrawsTheSameSample(function: String) throws {
        func p(_ seed: Int) throws -> Double? {
            try reading("\(Self.long) local t = stats.\(function)(a, b, \(seed)) assert(not t.exact) return t.p").value
        }
        #expect(try p(1) == p(1))
        #expect(try p(1) != p(2) || p(1) != p(3), "two other seeds drew the same")
    }

    // MARK: Budget

    @Test(arguments: [
        ("mann_whitney", 50), ("permutation_test", 500), ("paired_permutation_test", 1000), ("spearman", 1000),
    ])
    func aLoopOverTheLargestIsStopped(function: String, size: Int) throws {
        let body = """
            local a, b = {}, {}
            for i = 1, \(size) do a[i] = i * 7; b[i] = i * 11 % 4099 end
            while true do stats.\(function)(a, b) end
            """
        // Less than one call charges, so that none begins.
        let error = try formulaError(body, budget: LuaBudget(steps: 1_000_000, milliseconds: 600_000))
        #expect(error.kind == .limit(.steps))
    }
}
