import ProgramModel
import Values

/// The fields that an example names of the hypothesis `produces` makes, beside those that were made.
struct ExpectedHypothesis {
    let fields: [String: Value]

    /// Each named field on a line of its own, in the order of the declaration.
    func lines(expecting: Bool, made draft: HypothesisDraft?) -> [String] {
        guard expecting || draft != nil else { return ["produces = nil"] }
        let made = draft.map { Self.values(of: $0) } ?? [:]
        if fields.isEmpty { return ["produces = hypothesis { … }"] }
        return HypothesisReader.fieldNames.compactMap { name in
            guard let expected = fields[name] else { return nil }
            let found = made[name] ?? .null
            let shown = expecting || Self.agree(found, expected) ? expected : found
            return "produces.\(name) = \(Self.text(shown))"
        }
    }

    private static func values(of draft: HypothesisDraft) -> [String: Value] {
        [
            "belief": .string(draft.belief), "action": .string(draft.action),
            "indicator": .string(draft.indicator.rawValue), "target": .number(draft.target),
            "prediction": draft.prediction.map { .string($0) } ?? .null,
            "guardrails": .array(draft.guardrails.map { .string($0.rawValue) }),
            "judged_in_cycle": draft.judgedInCycle.map { .int(Int64($0)) } ?? .null,
            "baseline_from": draft.baselineFrom.map { .string($0.description) } ?? .null,
        ]
    }

    /// Numbers that differ by rounding only are the same.
    private static func agree(_ found: Value, _ expected: Value) -> Bool {
        if let found = found.number, let expected = expected.number { return ScriptExamples.agree(found, expected) }
        return found == expected
    }

    /// As an author would write it.
    private static func text(_ value: Value) -> String {
        switch value {
        case .null: "nil"
        case .array(let values): values.isEmpty ? "{}" : "{ \(values.map(text).joined(separator: ", ")) }"
        default: CanonicalJSON.text(value)
        }
    }
}
