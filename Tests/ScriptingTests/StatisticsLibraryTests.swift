import LuaRuntime
import ProgramModel
import Testing
import Values

@Suite struct StatisticsLibraryTests {
    /// Values from NumPy 2 (mean, median, quantile, std with ddof = 1) and SciPy 1.17 (`binomtest(7, 20).proportion_ci(method="wilson")`).
    @Test(arguments: [
        ("stats.sum({ 1, 2, 3.5 })", 6.5), ("stats.sum({})", 0), ("stats.mean({ 3, 1, 4, 1, 5 })", 2.8),
        ("stats.median({ 3, 1, 4, 1 })", 2),
        ("stats.quantile({ 3, 1, 4, 1, 5, 9, 2, 6 }, 0.3)", 2.1),
        ("stats.deviation({ 3, 1, 4, 1, 5 })", 1.7888543819998317),
        ("stats.wilson(7, 20).lower", 0.1811918241010821), ("stats.wilson(7, 20).upper", 0.5671457233147637),
        ("stats.wilson(7, 20).estimate", 0.35),
        ("stats.wilson(7, 20, 0.9).lower", 0.20226004005676104), ("stats.wilson(0, 5).lower", 0),
        ("stats.fisher({ 8, 10 }, { 1, 6 }).p", 0.034965034965034975), ("stats.binomial_test(9, 10).p", 0.021484375),
        ("stats.clopper_pearson(7, 20).upper", 0.5921885345328283),
        ("stats.newcombe({ 48, 80 }, { 56, 70 }).lower", 0.052431472402365065),
        ("stats.mann_whitney({ 3.1, 4.2, 2.8, 5, 3.9 }, { 5.5, 6.1, 4.8, 7.2, 5.9, 6.6 }).p", 0.008658008658008658),
        ("stats.sample_size(0.2, 0.4)", 82), ("stats.fewest_after(6)", 3),
    ])
    func agrees(expression: String, expected: Double) throws {
        let found = try #require(try reading("return \(expression)").value)
        #expect(abs(found - expected) <= 1e-12 * max(1, abs(expected)))
    }

    @Test(arguments: [
        "stats.mean({})", "stats.median({})", "stats.quantile({}, 0.5)", "stats.deviation({ 1 })", "stats.wilson(0, 0)",
    ])
    func isNothing(expression: String) throws {
        #expect(try reading("return (\(expression)) == nil and 1 or 0").value == 1)
    }

    @Test(arguments: [
        ("stats.mean(3)", "stats.mean: argument 1 (list) must be a list of numbers, found a whole number"),
        (
            "stats.mean({ 1, \"2\" })",
            "stats.mean: argument 1 (list) must be a list of numbers, found a string at place 2"
        ),
        (
            "stats.mean({ a = 1 })",
            "stats.mean: argument 1 (list) must be a list of numbers, found the name ‘a’"
        ),
        (
            "stats.mean({ 0/0 })",
            "stats.mean: argument 1 (list) must be a list of numbers, found NaN (such as 0/0) at place 1"
        ),
        ("stats.quantile({ 1 }, 2)", "stats.quantile: argument 2 (p) must be a number from 0 to 1, found 2"),
        ("stats.wilson(3, 2)", "stats.wilson: argument 1 (successes) must be a whole number from 0 to 2, found 3"),
        (
            "stats.wilson(0, -2)",
            "stats.wilson: argument 2 (trials) must be a whole number from 0 to 1000000000, found -2"
        ),
        ("stats.wilson(1, 2, 1)", "stats.wilson: argument 3 (confidence) must be a number between 0 and 1, found 1"),
        ("stats.average({ 1 })", "attempt to call a nil value (field 'average')"),
    ])
    func refuses(expression: String, what: String) throws {
        #expect(try formulaError("return \(expression)").what.en == what)
    }
}
