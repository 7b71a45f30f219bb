import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

/// Groups and the numbers they give, as Lua sees them.
@Suite struct GroupMethodTests {
    static let rows: [Value] = [
        ["time": "2020-07-13", "member": "a", "n": 2, "kind": "글"],
        ["time": "2020-07-13", "member": "b", "n": .null, "kind": "글"],
        ["time": "2020-07-14", "member": "a", "n": 3.5, "kind": "답"],
        ["time": "2020-07-16", "member": .null, "n": 1, "kind": "글"],
    ]

    func holds(_ expression: String) throws -> Bool {
        try reading("local g = data.t:group(\"member\") return (\(expression)) and 1 or 0", Self.rows).value == 1
    }

    @Test(arguments: [
        "#g == 3", "g[1].key == \"a\" and g[3].key == nil and g[4] == nil and g[0] == nil", "#g[1].rows == 2",
        "tostring(g) == \"Groups of 3\"", "table.concat(g:keys(), \",\") == \"a,b\"",
        "#g:counts() == 3 and g:counts()[1] == 2 and g:counts()[4] == nil", "math.type(g:counts()[1]) == \"integer\"",
        "g:counts():sum() == 4 and g:counts():max() == 2 and g:counts():min() == 1",
        "g:counts():median() == 1 and g:counts():quantile(1) == 2",
        "math.abs(g:counts():gini() - 1 / 6) < 1e-12", "g:counts():top_share(0.1) == 0.5",
        "stats.absence_factor(g:counts()) == 1 and stats.absence_factor(g:counts(), 0.6) == 2",
        "stats.mean(g:counts()) == 4 / 3 and stats.median(g:counts()) == 1 and stats.sum(g:counts()) == 4",
        "stats.gini({ 0, 0, 0, 10 }) == 0.75 and stats.top_share({ 1, 3 }, 0.5) == 0.75",
        // A group without a cell has no sum, and is not counted as one.
        "#g:sums(\"n\") == 3 and g:sums(\"n\")[1] == 5.5 and g:sums(\"n\")[2] == nil and g:sums(\"n\")[3] == 1",
        "g:sums(\"n\"):mean() == 3.25 and #g:sums(\"n\"):values() == 2 and stats.mean(g:sums(\"n\")) == 3.25",
        "g:distinct_counts(\"kind\")[1] == 2 and g:distinct_counts(\"n\")[2] == 0",
        "data.t:limit(0):group(\"member\"):counts():sum() == nil and data.t:limit(0):group(\"n\"):counts():gini() == nil",
        "#data.t:limit(0):group(\"member\"):counts():values() == 0",
        "stats.gini({}) == nil and stats.top_share({}, 0.1) == nil and stats.absence_factor({ 0 }) == nil",
        "(function() local n = 0 for i, one in ipairs(g) do n = n + i * #one.rows end return n end)() == 7",
        // Periods, of the data's own meetings where no others are known.
        "table.concat(data.t:group(\"day\"):keys(), \" \") == \"2020-07-13 2020-07-14 2020-07-15 2020-07-16\"",
        "data.t:group(\"day\"):counts()[3] == 0 and #data.t:group(\"day\")[1].rows == 2",
        "table.concat(data.t:group(\"week\"):keys()) == \"2020-07-13\" and data.t:group(\"month\")[1].key == \"2020-07-01\"",
        "data.t:group(\"meeting\")[1].key == \"2020-07-13\" and #data.t:group(\"meeting\") == 1",
        "#data.t:limit(0):group(\"day\") == 0",
        "data.t:pairs(\"member\", \"time\") == 1 and data.t:pairs(\"member\", \"n\") == 0",
        "(function() local n = 0 for i, one in ipairs(g:counts()) do n = n + i * one end return n end)() == 7",
    ])
    func works(expression: String) throws {
        #expect(try holds(expression))
    }

    @Test(
        arguments: [
            ("g:sums(\"member\")", "the column ‘member’ is category where number is needed", nil),
            ("g:sums(\"nn\")", "there is no column ‘nn’", "Did you mean ‘n’?"),
            ("g:distinct_counts(\"knd\")", "there is no column ‘knd’", "Did you mean ‘kind’?"),
            ("g:sums()", "Groups:sums: argument 1 (column) must be a string, found nothing (nil)", nil),
            ("data.t:group(\"mont\")", "there is no column ‘mont’", "Did you mean ‘month’?"),
            (
                "data.t:group(\"quarter\")", "there is no column ‘quarter’",
                "The columns are: time, kind, member, n. Periods: day, week, month, meeting, cycle"
            ),
            (
                "data.t:join(data.t, \"member\")", "the column name ‘time’ appears twice",
                "Give the columns different names."
            ),
            (
                "data.t:join(data.t, \"member\", \"outer\")",
                "Table:join: argument 3 (kind) must be \"inner\", \"left\", found \"outer\"", nil
            ),
            ("data.t:pairs(\"member\")", "Table:pairs: argument 2 (by) must be a string, found nothing (nil)", nil),
            ("g:count()", "Groups has no 'count'", "Did you mean 'counts'?"),
            ("g[1].row", "Group has no 'row'", "Did you mean 'rows'?"),
            ("g:counts():top_share(2)", "Numbers:top_share: argument 1 (p) must be a number from 0 to 1, found 2", nil),
            (
                "stats.absence_factor({ 1 }, 0)",
                "stats.absence_factor: argument 2 (share) must be a number above 0, at most 1, found 0", nil
            ),
            ("stats.gini({ 2, -1 })", "a negative number has no share of a sum: -1", "Leave only numbers from 0."),
            ("stats.mean(g)", "stats.mean: argument 1 (list) must be a list of numbers, found Groups", nil),
        ] as [(String, String, String?)])
    func refuses(expression: String, what: String, next: String?) throws {
        let error = try formulaError("local g = data.t:group(\"member\") return \(expression)", Self.rows)
        #expect(error.what.en == what)
        #expect(error.next?.en == next)
    }

    // MARK: Budgets

    static let many: [Value] = (0..<2000).map { ["time": "2020-07-06", "member": .string("m\($0 % 700)")] }

    @Test(arguments: [
        "kept[#kept + 1] = data.t:group(\"member\")", "kept[#kept + 1] = data.t:group(\"member\"):counts()",
        "kept[#kept + 1] = data.t:group(\"member\"):distinct_counts(\"time\")",
        "kept[#kept + 1] = data.t:group(\"member\")[1].rows",
    ])
    func whatIsKeptCountsAsMemory(body: String) throws {
        let error = try formulaError(
            "local kept = {} while true do \(body) end", Self.many,
            budget: LuaBudget(milliseconds: 60_000, memoryBytes: 1 << 20))
        #expect(error.kind == .limit(.memory))
    }

    @Test(arguments: [
        "data.t:group(\"member\")", "g:counts()", "g:distinct_counts(\"time\")", "g:keys()", "n:gini()", "n:median()",
        "data.t:pairs(\"member\", \"time\")", "data.t:group(\"day\")", "period:split(\"day\")",
        "stats.gini(n)", "n:values()",
    ])
    func whatIsLookedAtCountsAsSteps(expression: String) throws {
        let body =
            "local g = data.t:group(\"member\") local n = g:counts() for i = 1, 200 do local kept = \(expression) end return 1"
        let error = try formulaError(
            body, Self.many, budget: LuaBudget(steps: expression.hasPrefix("period") ? 5000 : 120_000))
        #expect(error.kind == .limit(.steps))
    }
}
