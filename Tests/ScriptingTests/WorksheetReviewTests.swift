import LuaRuntime
import ProgramModel
import Scripting
import Testing
import Values

@Suite struct WorksheetReviewTests {
    func review(_ steps: [String], _ answers: [String: Value]) throws -> WorksheetReview {
        try WorksheetScript(source: worksheetSource(steps), file: "w.lua").review(answers, in: .plain)
    }

    func error(_ steps: [String], _ answers: [String: Value]) throws -> LuaError {
        try #require(throws: LuaError.self) { try review(steps, answers) }
    }

    static let complain = "check = function() return { ko = \"불만\", en = \"objection\" } end"

    @Test func conditionsSkip() throws {
        let steps = [
            "id = \"a\", type = \"text\"", "id = \"b\", type = \"text\", when = function(a) return a.a == \"x\" end",
            "id = \"c\", type = \"text\", when = function(a) return a.b end",
        ]
        #expect(try review(steps, ["a": "x", "b": "y"]).skipped == [])
        #expect(try review(steps, ["a": "x"]).skipped == ["c"])
        // An answer to a step that is not asked is not seen by those after it.
        #expect(try review(steps, ["a": "z", "b": "y"]).skipped == ["b", "c"])
        #expect(try review(steps, [:]).skipped == ["b", "c"])
    }

    @Test func checksSpeak() throws {
        let found = try review(
            [
                "id = \"n\", type = \"number\", check = function(value, a) if value > a.m then return { ko = \"큽니다\", en = \"above \" .. a.m } end end",
                "id = \"m\", type = \"number\", check = function(value) if value < 0 then return { ko = \"음수\", en = \"negative\" } end end",
            ], ["n": 5, "m": 3])
        #expect(found.problems == [AnswerProblem(step: "n", message: LocalizedText(ko: "큽니다", en: "above 3"))])
    }

    /// The fields that make a step of this type.
    static func fields(_ type: String) -> String {
        let choices = ", choices = { { value = \"x\", title = { ko = \"ㄱ\", en = \"x\" } } }"
        return "id = \"a\", type = \"\(type)\"" + (type.hasPrefix("choice") ? choices : "")
    }

    @Test(arguments: [
        ("text", "", "3"), ("text", "", "true"), ("text", "", "\"  \""), ("text", "", "null"), ("number", "", "\"3\""),
        ("number", "", "true"), ("number", ", min = 2", "1"), ("number", ", max = 2", "3"), ("yesno", "", "\"yes\""),
        ("date", "", "\"2020-02-30\""), ("date", "", "20200101"), ("choice", "", "\"z\""), ("choice", "", "[\"x\"]"),
        ("choices", "", "\"x\""), ("choices", "", "[\"x\",\"z\"]"), ("choices", "", "[1]"),
        ("indicator", "", "\"nothing\""),
        ("indicator", "", "1"), ("member", "", "1"), ("hypothesis", "", "[]"),
    ])
    func functionsNeverSeeAWrongType(type: String, bounds: String, answer: String) throws {
        let steps = [
            Self.fields(type) + bounds + ", " + Self.complain,
            "id = \"b\", type = \"text\", when = function(a) return a.a ~= nil end",
        ]
        #expect(try review(steps, ["a": try JSONReader.read(answer)]) == WorksheetReview(skipped: ["b"]))
    }

    @Test(arguments: [
        ("text", "\"x\""), ("number", "3"), ("number", "2.5"), ("yesno", "false"), ("date", "\"2020-02-29\""),
        ("choice", "\"x\""), ("choices", "[\"x\"]"), ("indicator", "\"contributors\""),
        ("member", "\"kim\""), ("hypothesis", "\"h1\""),
    ])
    func checksSeeARightType(type: String, answer: String) throws {
        let found = try review([Self.fields(type) + ", " + Self.complain], ["a": try JSONReader.read(answer)])
        #expect(found.problems.map(\.step) == ["a"])
    }

    @Test func checksOfSkippedStepsDoNotRun() throws {
        let steps = ["id = \"a\", type = \"text\", when = function() return false end, \(Self.complain)"]
        #expect(try review(steps, ["a": "x"]) == WorksheetReview(skipped: ["a"]))
    }

    @Test func answersAreNamed() throws {
        let steps = [
            "id = \"a\", type = \"text\", when = function(a) local n = 0 for id, value in pairs(a) do n = n + 1 end return n == 2 end",
            "id = \"b\", type = \"text\"",
        ]
        #expect(try review(steps, ["a": "x", "b": "y"]).skipped == [])
        #expect(try review(steps, ["a": "x"]).skipped == ["a"])
        let error = try error(["id = \"plan\", type = \"text\", when = function(a) return a.plna == \"x\" end"], [:])
        #expect(error.what.en == "answers has no 'plna'")
        #expect(error.next?.en == "Did you mean 'plan'?")
        #expect(error.place?.line == 3)
    }

    @Test(arguments: [
        (
            "return true",
            "steps[1].check(): expected a text in both languages, { ko = \"…\", en = \"…\" }, found a boolean"
        ),
        (
            "return \"no\"",
            "steps[1].check(): expected a text in both languages, { ko = \"…\", en = \"…\" }, found a string"
        ),
        ("return { ko = \"안 됩니다\" }", "steps[1].check().en: expected a string, found nothing (nil)"),
    ])
    func aCheckSaysNothingOrATextInBothLanguages(body: String, what: String) throws {
        let error = try error(["id = \"a\", type = \"text\", check = function() \(body) end"], ["a": "x"])
        #expect(error.what.en == what)
        #expect(error.code == "script.bad-result")
    }

    @Test func indicatorsAreKnown() throws {
        let steps = [
            """
            id = "i", type = "indicator", check = function(id)
              local i = indicators[id]
              return { ko = i.title.ko .. i.unit.ko, en = i.id .. " " .. i.title.en .. " " .. i.unit.en .. " " .. i.better }
            end
            """
        ]
        let found = try review(steps, ["i": "contributors"]).problems.first?.message
        #expect(found == LocalizedText(ko: "활동한 사람명", en: "contributors contributors people lower"))
    }

    @Test(
        arguments: [
            ("indicators.contributers", "there is no indicator ‘contributers’", "Did you mean ‘contributors’?"),
            ("indicators[\"zzz\"]", "there is no indicator ‘zzz’", "Known names: contributors, next_meeting_return."),
            ("indicators.contributors.units", "Indicator has no 'units'", "Did you mean 'unit'?"),
            ("current.cylce", "current has no 'cylce'", "Did you mean 'cycle'?"),
            ("indicator.contributors", "attempt to index a function value (global 'indicator')", nil),
        ] as [(String, String, String?)])
    func namesThereAreNot(expression: String, what: String, next: String?) throws {
        let error = try error(["id = \"a\", type = \"text\", check = function() return \(expression) end"], ["a": "x"])
        #expect(error.what.en == what)
        #expect(error.next?.en == next)
    }

    @Test func currentTellsWhenAndWho() throws {
        let steps = [
            "id = \"a\", type = \"text\", check = function() return { ko = current.member, en = tostring(current.cycle) } end"
        ]
        #expect(try review(steps, ["a": "x"]).problems.first?.message == LocalizedText(ko: "kim", en: "2"))
        var setting = WorksheetSetting.plain
        setting.member = nil
        let script = try WorksheetScript(
            source: worksheetSource(["id = \"a\", type = \"text\", when = function() return current.member end"]),
            file: "w.lua")
        #expect(try script.review([:], in: setting).skipped == ["a"])
    }

    /// Nothing that a script does in one evaluation is there in the next.
    @Test func statesAreFresh() throws {
        let source =
            "count = 0\n"
            + worksheetSource(["id = \"a\", type = \"text\", when = function() count = count + 1 return count == 1 end"]
            )
        let script = try WorksheetScript(source: source, file: "w.lua")
        for _ in 0..<3 { #expect(try script.review([:], in: .plain).skipped == []) }
    }

    @Test func unitsFollowAnswers() throws {
        let script = try WorksheetScript(
            source: worksheetSource([
                "id = \"i\", type = \"indicator\"",
                "id = \"n\", type = \"number\", unit = function(a) return a.i and indicators[a.i].unit end",
                "id = \"m\", type = \"number\", unit = \"₩\"", "id = \"t\", type = \"text\"",
            ]), file: "w.lua")
        #expect(try script.unit(of: "n", after: ["i": "contributors"], in: .plain)?.ko == "명")
        #expect(try script.unit(of: "n", after: [:], in: .plain) == nil)
        #expect(try script.unit(of: "m", after: [:], in: .plain) == LocalizedText(same: "₩"))
        #expect(try script.unit(of: "t", after: [:], in: .plain) == nil)
        #expect(try script.unit(of: "zzz", after: [:], in: .plain) == nil)
        let wrong = try WorksheetScript(
            source: worksheetSource(["id = \"n\", type = \"number\", unit = function() return 3 end"]), file: "w.lua")
        let error = #expect(throws: LuaError.self) { try wrong.unit(of: "n", after: [:], in: .plain) }
        #expect(
            error?.what.en
                == "steps[1].unit(): expected a text in both languages, { ko = \"…\", en = \"…\" }, found a whole number"
        )
    }
}
