import LuaRuntime
import ProgramModel
import Values

/// What a verdict rule is shown: the sealed prediction, what came of it, and what the default rule says. A field that
/// there is nothing to say of is nil; one that does not exist is an error.
struct EvidenceObject: LuaObject {
    static let luaName = "evidence"
    static let fieldNames = [
        "hypothesis", "indicator", "belief", "action", "target", "better", "baseline", "result", "change", "target_met",
        "change_test", "target_test", "signals", "guardrails", "carried_out", "coverage", "readings",
        "baseline_readings", "default",
    ]

    private let fields: [String: Value]

    init(_ fields: [String: Value]) {
        self.fields = fields
    }

    init(_ hypothesis: HypothesisID, _ seal: Seal, _ judgement: Judgement) {
        let draft = seal.draft
        var fields: [String: Value] = [
            "hypothesis": .string(hypothesis.rawValue), "indicator": .string(draft.indicator.rawValue),
            "belief": .string(draft.belief), "action": .string(draft.action), "target": .number(draft.target),
            "better": .string(seal.better.rawValue),
            "readings": .array(judgement.readings.values.map { .number($0) }),
            "baseline_readings": .array(seal.baseline.values.map { .number($0) }),
            "signals": .array((judgement.signals ?? []).map(Self.value)),
            "guardrails": .array(judgement.guardrails.map(Self.value)),
            "default": .string(judgement.verdict.rawValue),
        ]
        fields["baseline"] = judgement.baseline.map(Self.value)
        fields["result"] = judgement.result.map(Self.value)
        fields["change"] = judgement.change.map(Self.value)
        fields["target_met"] = judgement.targetMet.map { .bool($0) }
        fields["change_test"] = judgement.changeTest.map(Self.value)
        fields["target_test"] = judgement.shortfallTest.map(Self.value)
        fields["carried_out"] = judgement.carriedOut.map { .string($0.rawValue) }
        fields["coverage"] = judgement.coverage.map {
            ["periods": .int(Int64($0.periods)), "readings": .int(Int64($0.readings))]
        }
        self.fields = fields
    }

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        if let value = fields[name] { return .value(value) }
        return Self.fieldNames.contains(name) ? .nothing : nil
    }

    var luaKeys: [Value]? { Self.fieldNames.filter { fields[$0] != nil }.map(Value.string) }

    private static func value(_ estimate: Estimate) -> Value {
        var value: [String: Value] = [
            "value": .number(estimate.value), "readings": .int(Int64(estimate.readings)),
        ]
        value["lower"] = estimate.lower.map { .number($0) }
        value["upper"] = estimate.upper.map { .number($0) }
        value["denominator"] = estimate.denominator.map { .number($0) }
        return .object(value)
    }

    private static func value(_ test: VerdictTest) -> Value {
        [
            "p": .number(test.p), "corrected": .number(test.corrected), "together": .int(Int64(test.together)),
            "smallest_p": .number(test.smallestPossible), "method": .string(test.method.rawValue),
        ]
    }

    /// Positions from 1, as everywhere in Lua.
    private static func value(_ signal: ChartSignal) -> Value {
        func positions(_ points: [Int]?) -> Value { .array((points ?? []).map { .int(Int64($0 + 1)) }) }
        var value: [String: Value] = [
            "rule": .string(signal.rule.rawValue), "good": positions(signal.good), "bad": positions(signal.bad),
        ]
        value["takes"] = signal.takes.map { .int(Int64($0)) }
        return .object(value)
    }

    private static func value(_ guardrail: GuardrailFinding) -> Value {
        var value: [String: Value] = ["indicator": .string(guardrail.indicator.rawValue)]
        value["baseline"] = guardrail.baseline.map { .number($0) }
        value["result"] = guardrail.result.map { .number($0) }
        value["worsened"] = guardrail.worsened.map { .bool($0) }
        return .object(value)
    }
}
