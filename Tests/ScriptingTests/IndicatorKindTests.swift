import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

/// What each kind of indicator takes and gives. Figures are worked out by hand.
@Suite struct IndicatorKindTests {
    static let rows: [Value] = [
        ["time": "2020-07-06", "member": "a"], ["time": "2020-07-06", "member": "b"],
        ["time": "2020-07-13", "member": "a"], ["time": "2020-07-13", "member": "c"],
        ["time": "2020-07-13", "member": "d"], ["time": "2020-07-20", "member": "d"],
    ]

    private static func source(_ body: String, unit: String = "{ ko = \"명\", en = \"people\" }", _ further: String)
        -> String
    {
        """
        return indicator { id = "i", title = { ko = "지표", en = "indicator" }, unit = \(unit), better = "higher",
          per = "meeting", \(further) formula = function(data, period, readings) \(body) end }
        """
    }

    private func readings(
        _ body: String, unit: String = "{ ko = \"명\", en = \"people\" }", _ further: String, lag: Int = 0,
        since: Timestamp? = nil, parts: [IndicatorID: [Double?]] = [:], rows: [Value] = Self.rows
    ) throws -> [Reading] {
        let script = try IndicatorScript(source: Self.source(body, unit: unit, further), file: "i.lua")
        let timeline = try meetings("2020-07-06", "2020-07-13", "2020-07-20")
        let setting = IndicatorSetting(
            tables: ["t": try table(rows), "answers": try table(rows)], timeline: timeline, lag: lag, program: "p",
            since: since,
            parts: parts.mapValues { values in
                zip(timeline.periods, values).map { Reading(period: $0, value: $1) }
            })
        return try script.readings(for: timeline.periods, in: setting)
    }

    private static let cumulative = "kind = \"cumulative\", needs = { \"t\" },"

    @Test func aCumulativeIndicatorAddsUpItsPeriods() throws {
        let found = try readings("return data.t:during(period):count()", Self.cumulative)
        #expect(found.map(\.value) == [2, 5, 6])
    }

    @Test func aCumulativeShareAddsUpItsParts() throws {
        let body = "local now = data.t:during(period) return ratio(now:where(\"member\", \"a\"):count(), now:count())"
        let found = try readings(body, unit: "\"%\"", Self.cumulative)
        #expect(found.map(\.numerator) == [1, 2, 2])
        #expect(found.map(\.denominator) == [2, 5, 6])
        #expect(found.map(\.value) == [0.5, 0.4, 2.0 / 6])
        let error = #expect(throws: LuaError.self) {
            try readings("return 0.5", unit: "\"%\"", Self.cumulative)
        }
        #expect(error?.what.en == "formula(): expected ratio(n, d) or none, found 0.5")
    }

    @Test func aPeriodWithoutAReadingIsAGapAndSaysSo() throws {
        let body =
            "local n = data.t:during(period):count() if n == 3 then return none end exclude(n, { ko = \"말\", en = \"why\" }) return n"
        let found = try readings(body, Self.cumulative)
        #expect(found.map(\.value) == [2, nil, 3])
        #expect(found[1].missing?.en == "the formula gave no value")
        #expect(found[0].excluded?.map(\.count) == [2])
        #expect(
            found[2].excluded?.map { "\($0.count) \($0.reason.en)" } == [
                "3 why", "1 earlier periods without a reading, which the total lacks",
            ])
    }

    @Test func countingBeginsWhereItIsSaid() throws {
        let found = try readings("return data.t:during(period):count()", Self.cumulative, since: day("2020-07-13"))
        #expect(found.map(\.value) == [nil, 3, 4])
        #expect(found[0].missing?.en == "the period is before the first day that counts")
        let script = try IndicatorScript(
            source: Self.source("return 1", Self.cumulative + " since = \"2020-07-13\","), file: "i.lua")
        #expect(script.definition.since == CalendarDate("2020-07-13"))
    }

    @Test func whatIsNotKnownYetHasNoTotal() throws {
        let found = try readings("return 1", Self.cumulative, lag: 1)
        #expect(found.map(\.value) == [1, 2, nil])
        #expect(found[2].missing?.en == "not known until the next period has begun")
    }

    @Test func aDerivedIndicatorReadsOthers() throws {
        let body = "if not readings.a then return none end return readings.a.value / readings.b.value"
        let found = try readings(
            body, "from = { \"a\", \"b\" },", parts: ["a": [6, nil, 1], "b": [3, 1, 4]])
        #expect(found.map(\.value) == [2, nil, 0.25])
        #expect(found[1].missing?.en == "‘a’, which it is made from, has no reading for this period")
        let error = #expect(throws: LuaError.self) { try readings("return readings.c.value", "from = { \"a\" },") }
        #expect(error?.what.en == "readings has no 'c'")
    }

    @Test func aSurveyReadsAnswers() throws {
        let script = try IndicatorScript(
            source: Self.source("return data.answers:count()", "answers = \"closing-survey\","), file: "i.lua")
        #expect(script.definition.kind == .survey)
        #expect(script.definition.tables == ["answers"])
        #expect(
            try readings("return data.answers:during(period):count()", "answers = \"closing-survey\",").map(\.value)
                == [2, 3, 1])
    }

    @Test func aManualIndicatorHasNoFormula() throws {
        let script = try IndicatorScript(
            source: IndicatorShapeTests.with("kind", "\"manual\"")
                .replacing(", needs = { \"t\" }", with: "").replacing(
                    "formula = function() return none end, ", with: ""),
            file: "i.lua")
        #expect(script.definition.kind == .manual)
        #expect(script.definition.lag == 0)
        #expect(script.definition.needs.isEmpty)
    }

    @Test(arguments: [
        ("\"%\"", "", IndicatorKind.ratio), ("{ ko = \"명\", en = \"people\" }", "", .simple),
        ("\"%\"", "kind = \"simple\",", .simple),
    ])
    func theKindFollowsFromTheRest(unit: String, further: String, kind: IndicatorKind) throws {
        let script = try IndicatorScript(
            source: Self.source("return none", unit: unit, "needs = { \"t\" }, " + further), file: "i.lua")
        #expect(script.definition.kind == kind)
        #expect(script.definition.declared == (further.isEmpty ? nil : kind))
    }

    @Test(arguments: [
        (
            "kind = \"sum\", needs = { \"t\" },",
            "kind: expected one of simple, ratio, cumulative, derived, survey, manual, found \"sum\""
        ),
        ("kind = \"manual\",", "formula: expected nothing, since kind is \"manual\", found a function"),
        ("kind = \"manual\", needs = { \"t\" },", "needs: expected nothing, since kind is \"manual\", found a table"),
        (
            "kind = \"derived\", needs = { \"t\" },",
            "from: expected a list with the ids of the indicators it is made from, found none"
        ),
        ("kind = \"ratio\", from = { \"a\" },", "from: expected nothing, since kind is \"ratio\", found a table"),
        ("from = { \"a\", \"a\" },", "from[2]: ‘a’ is there twice"),
        ("kind = \"survey\", needs = { \"t\" },", "answers: expected a string, found nothing (nil)"),
        ("answers = \"w\", needs = { \"answers\" },", "needs[1]: ‘answers’ is the name of the worksheet's answers"),
        (
            "needs = { \"t\" }, since = \"2020-07-06\",",
            "since: expected nothing, unless kind is \"cumulative\", found \"2020-07-06\""
        ),
        (
            "kind = \"cumulative\", needs = { \"t\" }, since = \"soon\",",
            "since: expected a date such as 2020-07-09, found \"soon\""
        ),
    ])
    func whatDoesNotFitIsTold(further: String, what: String) {
        let error = #expect(throws: LuaError.self) {
            try IndicatorScript(source: Self.source("return none", further), file: "i.lua")
        }
        #expect(error?.what.en == what)
    }

    @Test func aRatioMustBeOne() throws {
        let error = #expect(throws: LuaError.self) {
            try readings("return 0.5", unit: "\"%\"", "kind = \"ratio\", needs = { \"t\" },")
        }
        #expect(error?.what.en == "formula(): expected ratio(n, d) or none, found 0.5")
    }

    @Test(arguments: [
        (
            "exclude(-1, { ko = \"말\", en = \"why\" })",
            "exclude: argument 1 (count) must be a whole number from 0, found -1"
        ),
        ("exclude(1)", "reason: expected a text in both languages, { ko = \"…\", en = \"…\" }, found nothing (nil)"),
        (
            "exclude(0.5, { ko = \"말\", en = \"why\" })",
            "exclude: argument 1 (count) must be a whole number, found a number"
        ),
    ])
    func exclusionsAreCountsWithReasons(body: String, what: String) throws {
        let error = #expect(throws: LuaError.self) { try readings(body + " return 1", "needs = { \"t\" },") }
        #expect(error?.what.en == what)
    }

    @Test func nothingLeftOutLeavesNothing() throws {
        let found = try readings("exclude(0, { ko = \"말\", en = \"why\" }) return 1", "needs = { \"t\" },")
        #expect(found.map(\.excluded) == [nil, nil, nil])
        let error = #expect(throws: LuaError.self) {
            try IndicatorScript(source: "exclude(1) return {}", file: "i.lua")
        }
        #expect(error?.what.en == "exclude is for the formula of an indicator")
    }

    @Test func examplesOfDerivedIndicatorsGiveReadings() throws {
        let examples = """
            examples = { { readings = { a = 6, b = 3 }, period = "2020-07-06", expect = 2 },
              { readings = { a = none, b = 3 }, period = "2020-07-06", expect = none },
              { readings = { a = 6, b = 4 }, period = "2020-07-06", expect = 2 } },
            """
        let body = "if not readings.a then return none end return readings.a.value / readings.b.value"
        let script = try IndicatorScript(
            source: Self.source(body, "from = { \"a\", \"b\" }, " + examples), file: "i.lua")
        #expect(ScriptExamples.run(indicator: script).map(\.passed) == [true, true, false])
    }
}
