import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

/// Every way in which an indicator can be of the wrong form.
@Suite struct IndicatorShapeTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        var source: String
        var what: String
        var next: String?
        var testDescription: String { what }
    }

    /// Fields of a good indicator, one of them replaced; nil leaves it out.
    static func with(_ name: String, _ value: String?) -> String {
        var fields = [
            "id": "\"i\"", "title": "{ ko = \"지표\", en = \"indicator\" }", "unit": "\"%\"", "better": "\"higher\"",
            "per": "\"meeting\"", "needs": "{ \"t\" }", "formula": "function() return none end",
        ]
        fields[name] = value
        return "return indicator { "
            + fields.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ") + " }"
    }

    static let both = "a text in both languages, { ko = \"…\", en = \"…\" }"

    static let wrongs: [Wrong] = [
        Wrong(source: "return {}", what: "expected return indicator { … }, found a table"),
        Wrong(
            source: with("id", "\"a b\""),
            what:
                "id: expected an id that starts with a letter or digit and holds only letters, digits, - and _, at most 64, found \"a b\""
        ),
        Wrong(source: with("id", nil), what: "id: expected a string, found nothing (nil)"),
        Wrong(source: with("title", "\"t\""), what: "title: expected \(both), found a string"),
        Wrong(
            source: with("definition", "{ ko = \"말\" }"), what: "definition.en: expected a string, found nothing (nil)"),
        Wrong(source: with("source", "3"), what: "source: expected \(both), found a whole number"),
        Wrong(source: with("unit", nil), what: "unit: expected \(both), found nothing (nil)"),
        Wrong(source: with("unit", "\" \""), what: "unit: expected \(both), found a string"),
        Wrong(source: with("unit", "{ ko = \"명\" }"), what: "unit.en: expected a string, found nothing (nil)"),
        Wrong(source: with("better", "\"up\""), what: "better: expected one of higher, lower, found \"up\""),
        Wrong(source: with("better", nil), what: "better: expected one of higher, lower, found nothing (nil)"),
        Wrong(
            source: with("per", "\"meetings\""),
            what: "per: expected one of meeting, day, week, month, cycle, program, found \"meetings\"",
            next: "Did you mean ‘meeting’?"),
        Wrong(
            source: with("per", "\"trailing\""),
            what: "per: expected one of meeting, day, week, month, cycle, program, found \"trailing\""),
        Wrong(
            source: with("needs", nil), what: "needs: expected a list with the names of the tables it reads, found none"
        ),
        Wrong(source: with("needs", "\"t\""), what: "needs: expected a table, found a string"),
        Wrong(source: with("needs", "{ 1 }"), what: "needs[1]: expected a string, found a whole number"),
        Wrong(source: with("needs", "{ \"t\", \"t\" }"), what: "needs[2]: ‘t’ is there twice"),
        Wrong(
            source: with("needs", "{ \"../t\" }"),
            what:
                "needs[1]: expected an id that starts with a letter or digit and holds only letters, digits, - and _, at most 64, found \"../t\""
        ),
        Wrong(source: with("lag", "-1"), what: "lag: expected a whole number from 0 to 100, found -1"),
        Wrong(source: with("lag", "0.5"), what: "lag: expected a whole number, found a number"),
        Wrong(
            source: with("lag", "1").replacing("\"meeting\"", with: "\"program\""),
            what: "lag: expected 0, since per is \"program\", found 1"),
        Wrong(source: with("guardrail", "1"), what: "guardrail: expected a boolean, found a whole number"),
        Wrong(source: with("formula", nil), what: "formula: expected a function, found nothing (nil)"),
        Wrong(source: with("formular", "1"), what: "formular: no such name", next: "Did you mean 'formula'?"),
        Wrong(
            source: with("examples", "{ 1 }"),
            what: "examples[1]: expected { given = …, period = …, expect = … }, found a whole number"),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, expect = 1 } }"),
            what: "examples[1].period: expected a string, found nothing (nil)"),
        Wrong(
            source: with("examples", "{ { given = {}, period = \"2020-07-09\", expect = 1 } }"),
            what: "examples[1].given.t: expected a list of rows, since it is among the needs, found nothing (nil)"),
        Wrong(
            source: with("examples", "{ { given = { t = { 1 } }, period = \"2020-07-09\", expect = 1 } }"),
            what: "examples[1].given.t: expected a list of rows { { time = …, … }, … }, found another table"),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, period = \"9 July\", expect = 1 } }"),
            what: "examples[1].period: expected a date such as 2020-07-09, found \"9 July\""),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, period = \"2020-07-09\" } }"),
            what: "examples[1].expect: expected a number or none, found nothing (nil)"),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, period = \"2020-07-09\", expect = \"1\" } }"),
            what: "examples[1].expect: expected a number or none, found a string"),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, period = \"2020-07-09\", expect = 0/0 } }"),
            what: "examples[1].expect: expected a finite number, found NaN (such as 0/0)"),
        Wrong(
            source: with(
                "examples", "{ { given = { t = {} }, period = \"2020-07-09\", expect = 1, periods = { \"x\" } } }"),
            what: "examples[1].periods[1]: expected a date such as 2020-07-09, found \"x\""),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, period = \"2020-07-09\", expects = 1 } }"),
            what: "examples[1].expects: no such name", next: "Did you mean 'expect'?"),
        Wrong(
            source: with("examples", "{ { given = { t = {} }, period = \"2020-07-09\", expect = 1 } }").replacing(
                "\"meeting\"", with: "\"cycle\""),
            what:
                "examples[1].periods: expected a list of days on which cycles begin, since per is \"cycle\", found nothing (nil)"
        ),
    ]

    @Test(arguments: wrongs)
    func isTold(wrong: Wrong) {
        let error = #expect(throws: LuaError.self) {
            try IndicatorScript(source: wrong.source, file: "indicators/i.lua")
        }
        #expect(error?.what.en == wrong.what)
        #expect(error?.what.ko != error?.what.en)
        #expect(error?.code == "script.bad-result")
        if let next = wrong.next { #expect(error?.next?.en == next) }
        #expect(error?.place?.file == "indicators/i.lua")
    }

    @Test func everythingIsRead() throws {
        let script = try IndicatorScript(
            source: """
                return indicator {
                  id = "quiet_days", title = { ko = "조용한 날", en = "Quiet days" },
                  definition = { ko = "말", en = "words" }, source = { ko = "출처", en = "source" },
                  unit = { ko = "일", en = "days" }, better = "lower", per = "week", needs = { "activity", "attendance" },
                  lag = 2, guardrail = true, formula = function() return none end,
                }
                """, file: "i.lua")
        let definition = script.definition
        #expect(definition.id == "quiet_days")
        #expect(definition.title.en == "Quiet days")
        #expect(definition.definition?.ko == "말")
        #expect(definition.source?.en == "source")
        #expect(definition.unit.ko == "일")
        #expect(definition.better == .lower)
        #expect(definition.per == .week)
        #expect(definition.needs == ["activity", "attendance"])
        #expect(definition.lag == 2)
        #expect(definition.guardrail)
    }

    @Test(arguments: [("\"meeting\"", 1), ("\"month\"", 1), ("\"program\"", 0)])
    func lagHasADefault(per: String, lag: Int) throws {
        let script = try IndicatorScript(source: Self.with("per", per), file: "i.lua")
        #expect(script.definition.lag == lag)
        #expect(script.definition.unit.ko == "%" && script.definition.isShare)
    }

    @Test func loadingTellsKindsApart() throws {
        let indicator = try ScriptFile.load(source: Self.with("id", "\"i\""), file: "i.lua")
        #expect(indicator.kind == .indicator && indicator.id == "i")
        let worksheet = try ScriptFile.load(source: worksheetSource(["id = \"a\", type = \"text\""]), file: "w.lua")
        #expect(worksheet.kind == .worksheet && worksheet.id == "w")
        let error = #expect(throws: LuaError.self) { try ScriptFile.load(source: "return step {}", file: "x.lua") }
        #expect(
            error?.what.en
                == "expected return worksheet { … } or return indicator { … } or return importer { … } or return verdict { … }, found step")
    }
}
