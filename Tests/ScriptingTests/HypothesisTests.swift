import LuaRuntime
import ProgramModel
import Scripting
import Testing
import Values

@Suite struct HypothesisTests {
    static let good = "belief = \"b\", action = \"a\", indicator = \"contributors\", target = 3"

    func draft(_ body: String, _ answers: [String: Value] = [:]) throws -> HypothesisDraft? {
        let steps = [
            "id = \"a\", type = \"text\"", "id = \"b\", type = \"number\"",
            "id = \"c\", type = \"text\", when = function() return false end",
        ]
        let source = worksheetSource(steps, further: "produces = function(a)\n\(body) end,")
        return try WorksheetScript(source: source, file: "w.lua").hypothesis(from: answers, in: .plain)
    }

    @Test func isMadeOfAnswers() throws {
        let made = try draft(
            """
            return hypothesis { belief = a.a, action = "do", indicator = "next_meeting_return", target = a.b, prediction = "p",
              guardrails = { "contributors" }, judged_in_cycle = 3.0, baseline_from = "2020-01-31" }
            """, ["a": "다시 온다", "b": 0.7])
        #expect(
            made
                == HypothesisDraft(
                    belief: "다시 온다", action: "do", indicator: "next_meeting_return", target: 0.7, prediction: "p",
                    guardrails: ["contributors"], judgedInCycle: 3, baselineFrom: CalendarDate("2020-01-31")))
        #expect(
            try draft("return hypothesis { \(Self.good) }")
                == HypothesisDraft(belief: "b", action: "a", indicator: "contributors", target: 3))
    }

    @Test func mayBeNone() throws {
        #expect(try draft("return nil") == nil)
        #expect(try draft("if a.c then return 3 end", ["c": "not asked"]) == nil)
        #expect(try draft("if a.a then return 3 end", ["a": "  "]) == nil)
        let without = try WorksheetScript(source: worksheetSource(["id = \"a\", type = \"text\""]), file: "w.lua")
        #expect(try without.hypothesis(from: [:], in: .plain) == nil)
    }

    @Test(
        arguments: [
            ("return 3", "produces(): expected hypothesis { … } or nil, found a whole number", nil),
            ("return { \(good) }", "produces(): expected hypothesis { … } or nil, found a table", nil),
            ("return hypothesis { action = \"a\" }", "hypothesis.belief: expected a string, found nothing (nil)", nil),
            (
                "return hypothesis { belief = \" \" }",
                "hypothesis.belief: expected a text that is not empty, found \" \"", nil
            ),
            ("return hypothesis { belief = \"b\" }", "hypothesis.action: expected a string, found nothing (nil)", nil),
            (
                "return hypothesis { belief = \"b\", action = \"a\" }",
                "hypothesis.indicator: expected a string, found nothing (nil)", nil
            ),
            (
                "return hypothesis { belief = \"b\", action = \"a\", indicator = \"contributor\" }",
                "hypothesis.indicator: there is no indicator ‘contributor’",
                "Did you mean ‘contributors’?"
            ),
            (
                "return hypothesis { belief = \"b\", action = \"a\", indicator = \"contributors\" }",
                "hypothesis.target: expected a number, found nothing (nil)", nil
            ),
            (
                "return hypothesis { belief = \"b\", action = \"a\", indicator = \"contributors\", target = 0/0 }",
                "hypothesis.target: expected a finite number, found NaN (such as 0/0)", nil
            ),
            (
                "return hypothesis { \(good), prediction = 3 }",
                "hypothesis.prediction: expected a string, found a whole number", nil
            ),
            (
                "return hypothesis { \(good), guardrails = { \"x\" } }",
                "hypothesis.guardrails[1]: there is no indicator ‘x’", "Known names: contributors, next_meeting_return."
            ),
            (
                "return hypothesis { \(good), guardrails = \"x\" }",
                "hypothesis.guardrails: expected a table, found a string", nil
            ),
            (
                "return hypothesis { \(good), judged_in_cycle = 0 }",
                "hypothesis.judged_in_cycle: expected the number of a cycle, from 1, found 0", nil
            ),
            (
                "return hypothesis { \(good), judged_in_cycle = 1.5 }",
                "hypothesis.judged_in_cycle: expected a whole number, found a number", nil
            ),
            (
                "return hypothesis { \(good), baseline_from = \"2020-02-30\" }",
                "hypothesis.baseline_from: expected a date such as 2020-07-09, found \"2020-02-30\"", nil
            ),
            (
                "return hypothesis { \(good), guardrail = {} }", "hypothesis.guardrail: no such name",
                "Did you mean 'guardrails'?"
            ),
        ] as [(String, String, String?)])
    func wrongOnesAreTold(body: String, what: String, next: String?) throws {
        let error = #expect(throws: LuaError.self) { try draft(body) }
        #expect(error?.what.en == what)
        #expect(error?.place?.file == "w.lua")
        if body.contains("hypothesis {") { #expect(error?.place?.line == 2) }
        if let next { #expect(error?.next?.en == next) }
    }
}
