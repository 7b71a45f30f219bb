import LuaRuntime
import Testing
import Values

/// A wrong argument is told by function, argument, what it must be and what came, in both languages.
@Suite struct StatisticsRefusalTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        var call: String
        var argument: (position: Int, name: String)
        var must: (ko: String, en: String)
        var found: (ko: String, en: String)

        init(
            _ call: String, _ position: Int, _ name: String, must: (ko: String, en: String),
            found: (ko: String, en: String)
        ) {
            (self.call, argument, self.must, self.found) = (call, (position, name), must, found)
        }

        var function: String { "stats.\(call.prefix { $0 != "(" })" }
        var testDescription: String { call }
    }

    private static let numbers = (ko: "숫자의 목록", en: "a list of numbers")
    private static let pair = (
        ko: "{ 성공, 시행 }이나 ratio(0 ≤ 성공 ≤ 시행 ≤ 1000000인 정수)",
        en: "{ successes, trials } or a ratio, whole numbers with 0 ≤ successes ≤ trials ≤ 1000000"
    )
    private static let open = (ko: "0보다 크고 1보다 작은 수", en: "a number between 0 and 1")
    private static let share = (ko: "0과 1 사이의 수", en: "a number from 0 to 1")

    private static func same(_ text: String) -> (ko: String, en: String) { (text, text) }

    @Test(arguments: [
        Refusal(
            "clopper_pearson(5, 3)", 1, "successes", must: ("0부터 3까지의 정수", "a whole number from 0 to 3"),
            found: same("5")),
        Refusal(
            "clopper_pearson(1, 1000001)", 2, "trials",
            must: ("0부터 1000000까지의 정수", "a whole number from 0 to 1000000"), found: same("1000001")),
        Refusal("clopper_pearson(1, 2, 1)", 3, "confidence", must: open, found: same("1")),
        Refusal("fisher({ 3, 2 }, { 1, 2 })", 1, "first", must: pair, found: same("{ 3, 2 }")),
        Refusal(
            "fisher({ 1, 2 }, { 1, 2, 3 })", 2, "second", must: pair, found: ("값이 3개인 목록", "a list of 3")),
        Refusal(
            "fisher({ successes = 1 }, { 1, 2 })", 1, "first", must: pair,
            found: ("이름 ‘successes’", "the name ‘successes’")),
        Refusal("rate_interval(3, -1)", 2, "exposure", must: ("0 이상의 수", "a number from 0"), found: same("-1")),
        Refusal("binomial_test(1, 2, 1.5)", 3, "chance", must: share, found: same("1.5")),
        Refusal(
            "sign_test({ 1, 2 }, { 1 })", 2, "second",
            must: ("첫 목록과 같은 길이(2)의 목록", "a list as long as the first (2)"),
            found: ("길이 1", "one of length 1")),
        Refusal(
            "permutation_test({ 1 }, { 2 }, 0.5)", 3, "seed", must: ("정수", "a whole number"), found: same("0.5")),
        Refusal(
            "holm({ 0.1, 1.2 })", 1, "ps", must: ("0과 1 사이의 수의 목록", "a list of numbers from 0 to 1"),
            found: ("2번째 자리에 1.2", "1.2 at place 2")),
        Refusal(
            "xmr({ 1, 2 }, { baseline = 1 })", 2, "options.baseline",
            must: ("2 이상의 정수", "a whole number from 2"), found: same("1")),
        Refusal(
            "xmr({ 1, 2 }, { base = 5 })", 2, "options",
            must: (
                "이름이 baseline, screened, better인 값의 테이블", "a table of what is named baseline, screened, better"
            ), found: ("이름 ‘base’", "the name ‘base’")),
        Refusal(
            "p_chart({ 1, 5 }, { 2, 4 })", 1, "numerators",
            must: ("둘째 목록의 분모를 넘지 않는 수의 목록", "a list of counts, none above its denominator"),
            found: ("2번째 자리에 5/4", "5/4 at place 2")),
        Refusal("sample_size(0.1, 2)", 2, "second", must: share, found: same("2")),
        Refusal("smallest_change(0.1, 50, 0)", 3, "power", must: open, found: same("0")),
        Refusal(
            "autocorrelation({ 1, true })", 1, "list", must: numbers,
            found: ("2번째 자리에 참·거짓", "a boolean at place 2")),
    ])
    func saysWhatWhereAndWhy(refusal: Refusal) throws {
        let what = try formulaError("return stats.\(refusal.call)").what
        let (position, name) = refusal.argument
        #expect(
            what.ko == "\(refusal.function): \(position)번째 인자 (\(name))에 필요한 것: \(refusal.must.ko), "
                + "있는 것: \(refusal.found.ko)")
        #expect(
            what.en == "\(refusal.function): argument \(position) (\(name)) must be \(refusal.must.en), "
                + "found \(refusal.found.en)")
    }

    /// The longest list that is taken is, and one more is not.
    @Test(arguments: [
        ("mann_whitney", 100), ("permutation_test", 1000), ("paired_permutation_test", 1000), ("kendall", 500),
    ])
    func listsAreBounded(function: String, most: Int) throws {
        let body = "local a = {} for i = 1, \(most + 1) do a[i] = i end return stats.\(function)(a, a)"
        #expect(
            try formulaError(body).what.en
                == "stats.\(function): argument 1 (\(function == "kendall" ? "x" : "first")) must be "
                + "a list of at most \(most) numbers, found \(most + 1)")
    }
}
