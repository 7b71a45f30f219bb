import ArgumentParser
import ProgramModel
import Values

/// What is to read differently in a prediction.
struct DraftChangeOptions: ParsableArguments {
    @Option(name: .long, help: "We believe that… 믿는 것.") var belief: String?
    @Option(name: .long, help: "To verify that, we will… 할 일.") var action: String?
    @Option(name: .long, help: "We are right if it reaches this: 4.5, or 70% for a share. 목표값.")
    var target: ReadingArgument?
    @Option(name: .long, help: "What you expect to see. 예측.") var prediction: String?

    var change: DraftChange {
        DraftChange(belief: belief, action: action, target: target?.value, prediction: prediction)
    }

    /// As they count for `--key`: what was not given is not there.
    var value: [String: Value] {
        var value: [String: Value] = [:]
        value["belief"] = belief.map { .string($0) }
        value["action"] = action.map { .string($0) }
        value["target"] = target.map { .number($0.value) }
        value["prediction"] = prediction.map { .string($0) }
        return value
    }
}
