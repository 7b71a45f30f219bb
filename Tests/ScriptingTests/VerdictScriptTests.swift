import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

/// Rules of a group's own, from the evidence to the verdict.
@Suite struct VerdictScriptTests {
    private static func source(_ rule: String, examples: String = "") -> String {
        """
        return verdict { id = "v", title = { ko = "규칙", en = "rule" },
          rule = function(e) \(rule) end, examples = { \(examples) } }
        """
    }

    /// Four against six readings, target met, judged by the default rule.
    private static let judged: (seal: Seal, judgement: Judgement) = {
        func series(_ values: [Double]) -> ReadingSeries {
            ReadingSeries(
                indicator: "size", community: nil, formula: Digest(of: "f"), datasets: [:],
                readings: values.enumerated().map { index, value in
                    let start = Timestamp(milliseconds: Int64(index) * 86_400_000)
                    let end = start.adding(seconds: 86_400)
                    return Reading(
                        period: Period(kind: .day, start: start, end: end, label: LocalizedText(same: "\(index)")),
                        value: value)
                })
        }
        let draft = HypothesisDraft(
            belief: "믿음", action: "할 일", indicator: "size", target: 10, guardrails: ["calm"])
        let seal = Seal(
            hypothesis: "h1", at: Timestamp(milliseconds: 0), draft: draft, better: .higher,
            baseline: series([1, 2, 3, 4, 5, 6]), guardrailBaselines: [series([1, 2, 1, 2])])
        let evidence = JudgingEvidence(
            hypothesis: "h1", readings: series([11, 12, 13, 14]), guardrails: [series([1, 2])])
        let judgement = VerdictRule(seal: seal, evidence: evidence, carriedOut: .asPlanned, indicators: [:])
            .judgement(at: Timestamp(milliseconds: 0))
        return (seal, judgement)
    }()

    private func rule(_ body: String) throws -> RuledVerdict? {
        try VerdictScript(source: Self.source(body), file: "v.lua")
            .rule(on: "h1", Self.judged.seal, Self.judged.judgement)
    }

    @Test func nilLeavesTheDefault() throws {
        #expect(try rule("return nil") == nil)
        #expect(try rule("") == nil)
    }

    @Test func aWordOrATableIsAVerdict() throws {
        let word = try #require(try rule("return 'refuted'"))
        #expect(word.verdict == .refuted && word.reasons.isEmpty)
        let table = try #require(
            try rule(
                "return { verdict = 'inconclusive', reason = { ko = '더', en = 'more' }, settle = { ko = '셋', en = 'three' } }"
            ))
        #expect(table.verdict == .inconclusive)
        #expect(table.reasons == [LocalizedText(ko: "더", en: "more")])
        #expect(table.settle == LocalizedText(ko: "셋", en: "three"))
        #expect(table.title == LocalizedText(ko: "규칙", en: "rule"))
    }

    /// Each is true of the evidence, or the rule would leave the default.
    @Test(arguments: [
        "e.hypothesis == 'h1'", "e.indicator == 'size'", "e.belief == '믿음'", "e.target == 10", "e.better == 'higher'",
        "e.target_met", "e.carried_out == 'as-planned'", "e.default == 'supported'", "#e.readings == 4",
        "e.baseline_readings[6] == 6", "e.result.value == 12.5", "e.baseline.value == 3.5", "e.result.readings == 4",
        "e.change.value == 9", "e.change.lower > 0", "e.change_test.method == 'mann-whitney'",
        "e.change_test.corrected <= 0.05", "e.change_test.together == 1", "e.target_test.p == 1",
        "e.signals[1].rule == 'beyond-limits' and #e.signals[1].good == 4 and e.signals[1].good[1] == 1",
        "#e.signals[1].bad == 0", "e.signals[2].takes == 6", "e.guardrails[1].worsened == false",
        "e.coverage.periods == 4", "stats.mean(e.readings) == 12.5",
    ])
    func theEvidenceIsThere(expression: String) throws {
        #expect(try rule("if \(expression) then return 'refuted' end")?.verdict == .refuted)
    }

    @Test(arguments: [
        ("return 'suported'", "expected one of"), ("return 3", "expected one of"), ("return e.resutl", "resutl"),
        ("return { verdict = 'maybe' }", "verdict"), ("return { reason = { ko = 'a', en = 'b' } }", "verdict"),
        ("return { verdict = 'refuted', why = 1 }", "why"), ("while true do end", ""),
    ])
    func whatIsNoVerdictIsAnError(body: String, mention: String) throws {
        let error = try #require(throws: LuaError.self) { try rule(body) }
        #expect(error.what.en.contains(mention))
    }

    @Test func examplesAreTests() throws {
        let body = "if #e.readings < 3 then return 'inconclusive' end"
        func results(_ examples: String) throws -> [Bool] {
            try ScriptFile.load(source: Self.source(body, examples: examples), file: "v.lua").runExamples()
                .map(\.passed)
        }
        #expect(
            try results(
                "{ given = { default = 'supported', readings = { 1 } }, expect = 'inconclusive' },"
                    + "{ given = { default = 'refuted', readings = { 1, 2, 3 } }, expect = 'refuted' },"
                    + "{ given = { default = 'refuted', readings = { 1, 2, 3 } }, expect = 'supported' }")
                == [true, true, false])
        #expect(throws: LuaError.self) { try results("{ given = { readings = { 1 } }, expect = 'refuted' }") }
        #expect(throws: LuaError.self) {
            try results("{ given = { default = 'refuted', reading = 1 }, expect = 'refuted' }")
        }
    }
}
