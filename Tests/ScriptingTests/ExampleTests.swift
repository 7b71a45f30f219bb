import LuaRuntime
import ProgramModel
import Scripting
import Testing
import Values

@Suite struct ExampleTests {
    // MARK: Worksheets

    func results(_ steps: [String], _ examples: String, further: String = "") throws -> [ExampleResult] {
        try ScriptFile.load(
            source: worksheetSource(steps, further: "\(further) examples = { \(examples) },"), file: "w.lua"
        ).runExamples()
    }

    static let steps = [
        "id = \"a\", type = \"text\", required = true",
        "id = \"n\", type = \"number\", max = 9, check = function(v) if v < 0 then return { ko = \"음수입니다\", en = \"is negative\" } end end",
        "id = \"i\", type = \"indicator\", when = function(a) return a.n ~= nil end", "id = \"m\", type = \"member\"",
    ]

    @Test(arguments: [
        "given = { a = \"x\" }, expect = {}", "given = {}, expect = { \"a\" }",
        "given = { a = \"x\", n = -1 }, expect = { \"n\" }",
        "given = { a = \"x\", n = 10 }, expect = { \"n\" }", "given = { a = \"x\", n = \"1\" }, expect = { \"n\" }",
        "given = { n = -1 }, expect = { \"n\", \"a\" }",
        "given = { a = \"x\", n = 1, i = \"anything\", m = \"anyone\" }, expect = {}",
        "given = { a = \"x\", i = 3 }, expect = {}",
        "given = { a = \"x\", n = 1, i = 3 }, expect = { \"i\" }",
    ])
    func worksheetExamplesHold(example: String) throws {
        let result = try #require(try results(Self.steps, "{ \(example) }").first)
        #expect(result.passed, "\(result.message.en)")
        #expect(result.message == LocalizedText(ko: "예 1: 맞습니다", en: "example 1: holds"))
    }

    @Test func aDifferenceIsShown() throws {
        let found = try results(
            Self.steps, "{ given = { a = \"x\" }, expect = {} }, { given = { n = -1 }, expect = { \"n\", \"m\" } }")
        #expect(found.map(\.passed) == [true, false])
        #expect(found.map(\.index) == [1, 2])
        #expect(
            found[1].message.en == """
                example 2: expected (-) is not what came (+)
                + "a"
                  "n"
                - "m"
                  a: an answer is required
                  n: is negative
                """)
        #expect(found[1].message.ko.contains("n: 음수입니다"))
    }

    @Test func unitsOfIndicatorsAreGiven() throws {
        let steps = [
            "id = \"i\", type = \"indicator\", check = function(v) if indicators[v].unit.en == \"%\" then return { ko = \"비율\", en = \"share\" } end end"
        ]
        let found = try results(
            steps,
            "{ given = { i = \"x\" }, indicators = { x = \"%\" }, expect = { \"i\" } }, { given = { i = \"x\" }, expect = {} }, { given = { i = \"x\" }, indicators = { x = { ko = \"명\", en = \"people\" } }, expect = {} }"
        )
        #expect(found.map(\.passed) == [true, true, true])
    }

    @Test func whatProducesFailsWithIsShown() throws {
        let found = try results(
            ["id = \"a\", type = \"text\""], "{ given = { a = \"x\" }, expect = {} }",
            further: "produces = function(a) return hypothesis { belief = a.a } end,")
        #expect(found.map(\.passed) == [false])
        #expect(found[0].message.en.contains("hypothesis.action: expected a string, found nothing (nil)"))
    }

    private static let makes =
        "produces = function(a) return hypothesis { belief = a.a, action = \"do\", indicator = \"i\", target = 0.1 + 0.2 } end,"

    @Test(arguments: [
        ("produces = { indicator = \"i\", target = 0.3 }", ""), ("produces = {}, indicators = { i = \"%\" }", ""),
        (
            "produces = { indicator = \"i\", target = 0.7 }",
            "- produces.target = 0.7\n+ produces.target = 0.30000000000000004"
        ),
        (
            "produces = { indicator = \"i\", prediction = \"p\" }",
            "- produces.prediction = \"p\"\n+ produces.prediction = nil"
        ),
    ])
    func whatIsMadeIsCompared(produces: String, difference: String) throws {
        let found = try results(
            ["id = \"a\", type = \"text\""], "{ given = { a = \"x\" }, expect = {}, \(produces) }", further: Self.makes)
        #expect(found.map(\.passed) == [difference.isEmpty])
        #expect(found[0].message.en.hasSuffix(difference), "\(found[0].message.en)")
    }

    @Test func anExampleIsFoundInItsScript() throws {
        let found = try results(
            ["id = \"a\", type = \"text\""],
            "\n{ given = { a = \"x, {\" }, expect = {} }, -- }\n\n{ given = {}, expect = {} };\n{ given = {}, expect = {} }"
        )
        let first = try #require(found.first?.line)
        #expect(found.map(\.line) == [first, first + 2, first + 3])
    }

    @Test func aFailingFunctionIsShownWithItsPlace() throws {
        let found = try results(
            ["id = \"a\", type = \"text\", when = function(a) return a.b end"], "{ given = {}, expect = {} }")
        #expect(
            found[0].message.en == """
                example 1: expected (-) is not what came (+)
                - {}
                + an error
                  w.lua:3: answers has no 'b'
                  Did you mean 'a'?
                """)
    }

    // MARK: Indicators

    func results(per: String, lag: Int = 1, needs: String = "{ \"activity\" }", formula: String, _ examples: String)
        throws -> [ExampleResult]
    {
        let source = """
            return indicator { id = "i", title = { ko = "지표", en = "i" }, unit = { ko = "건", en = "n" }, better = "higher",
              per = "\(per)", lag = \(lag), needs = \(needs), formula = function(data, period) \(formula) end,
              examples = { \(examples) } }
            """
        return try ScriptFile.load(source: source, file: "i.lua").runExamples()
    }

    static let count = "return data.activity:during(period):count()"

    @Test(arguments: [
        // A day on which nothing happened is a day; the last one has begun and is not over.
        (
            "day",
            "given = { activity = { { time = \"2020-07-01\" }, { time = \"2020-07-03T23:59:59Z\" } } }, period = \"2020-07-02\", expect = 0"
        ),
        (
            "day",
            "given = { activity = { { time = \"2020-07-01\" }, { time = \"2020-07-03\" } } }, period = \"2020-07-03\", expect = none"
        ),
        // 2020-07-06 was a Monday.
        (
            "week",
            "given = { activity = { { time = \"2020-07-08\" }, { time = \"2020-07-12\" }, { time = \"2020-07-13\" } } }, period = \"2020-07-06\", expect = 2"
        ),
        (
            "week",
            "given = { activity = { { time = \"2020-07-08\" }, { time = \"2020-07-12\" } } }, period = \"2020-07-06\", expect = none"
        ),
        (
            "month",
            "given = { activity = { { time = \"2020-01-31\" }, { time = \"2020-03-01\" } } }, period = \"2020-02-29\", expect = 0"
        ),
        (
            "month",
            "given = { activity = { { time = \"2020-01-31\" }, { time = \"2020-01-02\" } } }, period = \"2020-01-15\", expect = none"
        ),
        (
            "meeting",
            "given = { activity = { { time = \"2020-07-08\" } }, attendance = { { time = \"2020-07-06\", member = \"a\" }, { time = \"2020-07-06\", member = \"b\" }, { time = \"2020-07-13\", member = \"a\" } } }, period = \"2020-07-12\", expect = 1"
        ),
        (
            "meeting",
            "given = { activity = { { time = \"2020-07-18\" } }, roll = { { time = \"2020-07-06\", member = \"a\", status = \"absent\" }, { time = \"2020-07-20\" } } }, period = \"2020-07-06\", expect = 1"
        ),
        // Activity begins no meeting.
        (
            "meeting",
            "given = { activity = { { time = \"2020-07-18\" } }, attendance = { { time = \"2020-07-06\", member = \"a\" } } }, period = \"2020-07-06\", expect = none"
        ),
        (
            "meeting",
            "given = { activity = {} }, periods = { \"2020-07-06\", \"2020-07-13\" }, period = \"2020-07-06\", expect = 0"
        ),
        (
            "cycle",
            "given = { activity = { { time = \"2020-07-18\" }, { time = \"2020-08-18\" } } }, periods = { \"2020-07-06\", \"2020-08-03\" }, period = \"2020-07-06\", expect = 1"
        ),
    ])
    func periodsComeFromTheData(per: String, example: String) throws {
        let result = try #require(try results(per: per, formula: Self.count, "{ \(example) }").first)
        #expect(result.passed, "\(result.message.en)")
    }

    @Test func theWholeSeasonIsOnePeriod() throws {
        let found = try results(
            per: "program", lag: 0, formula: Self.count,
            "{ given = { activity = { { time = \"2020-07-01\" }, { time = \"2020-09-03T12:00:00Z\" } } }, period = \"2020-08-02\", expect = 2 }"
        )
        #expect(found.map(\.passed) == [true])
    }

    @Test func roundingIsNoDifference() throws {
        let example =
            "given = { activity = { { time = \"2020-07-01\" }, { time = \"2020-07-02\" } } }, period = \"2020-07-01\""
        let found = try results(
            per: "day", formula: "return 0.1 + 0.2", "{ \(example), expect = 0.3 }, { \(example), expect = 0.300001 }")
        #expect(found.map(\.passed) == [true, false])
    }

    @Test func differencesAreShown() throws {
        let activity = "given = { activity = { { time = \"2020-07-01\" }, { time = \"2020-07-02\" } } }"
        let found = try results(
            per: "day", formula: Self.count,
            """
            { \(activity), period = "2020-07-01", expect = 3 }, { \(activity), period = "2020-07-02", expect = 1 },
            { \(activity), period = "2020-07-01", expect = none }, { \(activity), period = "2020-08-01", expect = 1 },
            { given = { activity = { { time = "noon" } } }, period = "2020-08-01", expect = 1 }
            """)
        #expect(found.map(\.passed) == [false, false, false, false, false])
        let head = "expected (-) is not what came (+)"
        #expect(found[0].message.en == "example 1: \(head)\n- 3\n+ 1")
        #expect(found[1].message.en == "example 2: \(head)\n- 1\n+ none\n  not known until the next period has begun")
        #expect(found[2].message.en == "example 3: \(head)\n- none\n+ 1")
        #expect(
            found[3].message.en
                == "example 4: \(head)\n- 1\n+ an error\n  no period holds 2020-08-01\n  Periods begin on: 2020-07-01, 2020-07-02."
        )
        #expect(
            found[4].message.en.hasPrefix(
                "example 5: \(head)\n- 1\n+ an error\n  \"noon\" cannot go into the time column ‘time’"))
        #expect(found.allSatisfy { $0.message.ko.contains("기대(-)와 결과(+)가 다릅니다") })
    }
}
