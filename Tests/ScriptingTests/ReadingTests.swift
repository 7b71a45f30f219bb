import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

@Suite struct ReadingTests {
    static let rows: [Value] = [
        ["time": "2020-07-06", "member": "a"], ["time": "2020-07-06", "member": "b"],
        ["time": "2020-07-13", "member": "a"],
        ["time": "2020-07-13", "member": "c"], ["time": "2020-07-13", "member": "d"],
        ["time": "2020-07-20", "member": "d"],
    ]

    @Test func ratioKeepsItsParts() throws {
        let found = try reading(
            """
            local now = data.t:during(period):distinct("member")
            return ratio(now:intersection(data.t:during(period:next()):distinct("member")):count(), now:count())
            """, Self.rows)
        #expect(found.value == 1.0 / 3)
        #expect(found.numerator == 1 && found.denominator == 3)
        #expect(found.missing == nil)
        #expect(found.period.label.en == "2020-07-13")
    }

    @Test func anEmptyDenominatorIsNoReading() throws {
        let found = try reading("return ratio(0, 0)")
        #expect(found.value == nil)
        #expect(found.numerator == 0 && found.denominator == 0)
        #expect(
            found.missing
                == LocalizedText(ko: "분모가 0입니다: 셀 것이 없습니다", en: "the denominator is 0: there is nothing to count"))
    }

    @Test(arguments: [
        ("return 3", 3.0), ("return 2.5", 2.5), ("return -1", -1), ("return ratio(5, 2).value", 2.5),
        ("return ratio(-5, 2)", -2.5),
    ])
    func numbersAreValues(body: String, value: Double) throws {
        #expect(try reading(body).value == value)
        #expect(try reading(body).missing == nil)
    }

    @Test(arguments: [
        "return none", "return nil", "", "return data.t:where(\"member\", \"zz\"):max(\"member\")",
        "return ratio(1, 0).value",
    ])
    func nothingIsNoReading(body: String) throws {
        let found = try reading(body, [["time": "2020-01-01", "member": "a"]], lag: 0)
        #expect(found.value == nil && found.numerator == nil)
        #expect(found.missing?.en == "the formula gave no value")
    }

    @Test(
        arguments: [
            (0, 2, nil), (1, 1, nil), (1, 2, "not known until the next period has begun"), (2, 0, nil),
            (2, 1, "not known until 2 more periods have begun"),
        ] as [(Int, Int, String?)])
    func notYet(lag: Int, index: Int, missing: String?) throws {
        // Were the formula run, it would fail.
        let found = try reading(missing == nil ? "return 1" : "error(\"ran\")", lag: lag, at: index)
        #expect(found.missing?.en == missing)
        #expect((found.value == nil) == (missing != nil))
    }

    @Test func aPeriodOutsideTheTimelineHasNotBegun() throws {
        let script = try IndicatorScript(source: indicatorSource("error(\"ran\")"), file: "i.lua")
        let period = Period(
            kind: .meeting, start: day("2021-01-01"), end: day("2021-01-02"), label: LocalizedText(same: ""))
        let setting = IndicatorSetting(tables: [:], timeline: try meetings("2020-07-06"), lag: 0, program: "p")
        #expect(try script.reading(for: period, in: setting).missing?.en == "the period has not begun")
    }

    @Test func aTableThatIsNotThereIsAReason() throws {
        let script = try IndicatorScript(source: indicatorSource("error(\"ran\")"), file: "i.lua")
        let timeline = try meetings("2020-07-06")
        let setting = IndicatorSetting(tables: [:], timeline: timeline, lag: 0, program: "p")
        #expect(try script.reading(for: timeline.periods[0], in: setting).missing?.en == "there is no data ‘t’")
    }

    @Test(arguments: [
        ("return 0/0", "formula(): expected a finite number, found NaN (such as 0/0)"),
        ("return -1/0", "formula(): expected a finite number, found infinity (such as 1/0)"),
        ("return \"3\"", "formula(): expected a number, ratio(n, d) or none, found a string"),
        ("return true", "formula(): expected a number, ratio(n, d) or none, found a boolean"),
        ("return {}", "formula(): expected a number, ratio(n, d) or none, found a table"),
        ("return data.t", "formula(): expected a number, ratio(n, d) or none, found Table"),
        ("return period", "formula(): expected a number, ratio(n, d) or none, found Period"),
        ("return print", "formula(): expected a number, ratio(n, d) or none, found a function"),
    ])
    func otherResultsAreErrors(body: String, what: String) throws {
        let error = try formulaError(body)
        #expect(error.what.en == what)
        #expect(error.code == "script.bad-result")
        #expect(error.outcome == .script)
    }

    @Test(arguments: [("return 70", "70"), ("return ratio(3, 2)", "1.5"), ("return -0.1", "-0.1")])
    func aShareIsAFraction(body: String, found: String) throws {
        let error = try formulaError(body, unit: "\"%\"")
        #expect(error.what.en == "formula(): expected a share from 0 to 1, since the unit is %, found \(found)")
        #expect(error.next?.en == "Return 70% as 0.7.")
        #expect(try reading("return 1", unit: "\"%\"").value == 1)
        #expect(try reading("return ratio(0, 3)", unit: "\"%\"").value == 0)
    }

    @Test(arguments: [
        ("return ratio(1)", "ratio: argument 2 (denominator) must be a number, found nothing (nil)"),
        ("return ratio(1, -1)", "ratio: argument 2 (denominator) must be a number that is not negative, found -1"),
        ("return ratio(0/0, 1)", "ratio: argument 1 (numerator) must be a finite number, found NaN (such as 0/0)"),
        (
            "return ratio(1, 1/0)",
            "ratio: argument 2 (denominator) must be a finite number, found infinity (such as 1/0)"
        ),
        ("return ratio(1, 2).numerater", "Ratio has no 'numerater'"),
        ("return data.tt", "data has no 'tt'"),
        ("return data.t.count", "formula(): expected a number, ratio(n, d) or none, found a function"),
        ("return data.t:cuont()", "Table has no 'cuont'"),
        ("return meeting.size", "there is nothing called 'meeting'"),
    ])
    func mistakesAreTold(body: String, what: String) throws {
        #expect(try formulaError(body).what.en == what)
    }

    @Test func onlyWhatIsNeededIsSeen() throws {
        let script = try IndicatorScript(source: indicatorSource("return data.roll:count()"), file: "i.lua")
        let timeline = try meetings("2020-07-06")
        let setting = IndicatorSetting(
            tables: ["t": try table([]), "roll": try table([])], timeline: timeline, lag: 0, program: "p")
        let error = #expect(throws: LuaError.self) { try script.reading(for: timeline.periods[0], in: setting) }
        #expect(error?.what.en == "‘roll’ is not among the needs of this indicator")
        #expect(error?.next?.en == "Add \"roll\" to needs.")
    }

    @Test func errorsHaveTheirPlace() throws {
        let error = try formulaError("return data.t:distinct(\"membr\"):count()", Self.rows)
        #expect(error.code == "table.unknown-column")
        #expect(error.what.en == "there is no column ‘membr’")
        #expect(error.next?.en == "Did you mean ‘member’?")
        #expect(error.place?.label == "i.lua:3")
        #expect(error.place?.excerpt?.contains("distinct") == true)
    }

    // MARK: Budgets and determinism

    static let small = LuaBudget(steps: 200_000, milliseconds: 5000, memoryBytes: 4 << 20, outputBytes: 1 << 10)

    @Test(arguments: [
        ("while true do end", LuaLimit.steps), ("local function f() return f() end return f()", .steps),
        ("while true do pcall(error, \"x\") end", .steps), ("local s = \"x\" while true do s = s .. s end", .memory),
        ("while true do print(\"output\") end", .output),
        ("while true do data.t:where(\"member\", \"a\") end", .steps),
        ("local kept = {} while true do kept[#kept + 1] = data.t:limit(2000) end", .memory),
    ])
    func whatDoesNotEndIsEnded(body: String, limit: LuaLimit) throws {
        let error = try formulaError(
            body, (0..<2000).map { ["time": "2020-07-06", "member": .string("m\($0 % 7)")] },
            budget: limit == .memory ? LuaBudget(memoryBytes: 4 << 20) : Self.small)
        #expect(error.kind == .limit(limit))
        #expect(error.place?.line == 3)
    }

    @Test func endlessLoadingIsEnded() {
        let error = #expect(throws: LuaError.self) {
            try IndicatorScript(source: "while true do end", file: "i.lua", budget: Self.small)
        }
        #expect(error?.kind == .limit(.steps))
    }

    @Test func aMethodCostsAsMuchAsItLooksAt() throws {
        let rows: [Value] = (0..<1000).map { ["time": "2020-07-06", "member": .string("m\($0)")] }
        let body = "for i = 1, 100 do data.t:count(\"member\") end return 1"
        #expect(try reading(body, rows, budget: LuaBudget(steps: 150_000)).value == 1)
        #expect(try formulaError(body, rows, budget: LuaBudget(steps: 90_000)).kind == .limit(.steps))
    }

    @Test func randomNumbersAreTheSameEveryTime() throws {
        let first = try reading("return math.random(1, 1000000000)")
        #expect(try reading("return math.random(1, 1000000000)") == first)
        // Another period, program or script draws others.
        #expect(try reading("return math.random(1, 1000000000)", at: 0).value != first.value)
        #expect(try reading("return  math.random(1, 1000000000)").value != first.value)
    }

    @Test func readingsAreTheSameEveryTime() throws {
        let body =
            """
            local text = ""
            for key, value in pairs({ b = 1, a = 2, 3, [10] = 4, c = true }) do text = text .. tostring(key) .. tostring(value) end
            for _, group in ipairs(data.t:group("member")) do text = text .. group.key .. group.rows:count() end
            local hash = 7
            for i = 1, #text do hash = (hash * 31 + text:byte(i)) % 1000000007 end
            return hash
            """
        let values = try (0..<20).map { _ in try reading(body, Self.rows).value }
        #expect(Set(values).count == 1)
    }
}
