import ProgramModel
import Values

/// The tally of a step as data.
enum StepTallyValue {
    static func of(_ tally: StepTally) -> Value {
        [
            "id": .string(tally.step.id), "ask": CanonicalCoding.value(tally.step.ask),
            "type": .string(tally.step.type.rawValue), "in_use": .bool(tally.isInUse),
            "asked": .int(Int64(tally.asked)), "answered": .int(Int64(tally.answered)),
            "empty": .int(Int64(tally.empty)), "not_asked": .int(Int64(tally.notAsked)),
            "unknown": .int(Int64(tally.unknown)), "corrected": .int(Int64(tally.corrected)),
            "people": .int(Int64(tally.people)), "answers": tally.spread.map(spread) ?? .null,
        ]
    }

    private static func spread(_ spread: AnswerSpread) -> Value {
        switch spread {
        case .length(let median): ["median_length": .number(median)]
        case .numbers(let least, let median, let most):
            ["min": .number(least), "median": .number(median), "max": .number(most)]
        case .choices(let choices):
            ["choices": .array(choices.map { ["value": $0.value, "count": .int(Int64($0.count))] })]
        }
    }
}
