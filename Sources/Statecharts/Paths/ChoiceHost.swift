import Values

/// Answers guards by a list of choices, and no where the list ends; says what it was asked.
final class ChoiceHost: ChartHost {
    private let choices: [Bool]
    private(set) var asked: [String] = []

    init(_ choices: [Bool]) {
        self.choices = choices
    }

    func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        // A guard that also asks for a state is free only while that state is active.
        if let range = expression.firstRange(of: " in "), expression.hasPrefix(PathChart.transitionMark),
            !context.isActive(StateID(String(expression[range.upperBound...])))
        {
            return HostAnswer(.success(.bool(false)))
        }
        asked.append(expression)
        return HostAnswer(.success(.bool(asked.count <= choices.count && choices[asked.count - 1])))
    }

    func run(_ script: String, in context: HostContext) -> ScriptAnswer {
        ScriptAnswer(.success(context.data))
    }

    /// The questions that were answered with yes.
    var held: [String] { zip(asked, choices).filter(\.1).map(\.0) }

    /// Every list that goes another way at one question that this one left to its default.
    var alternatives: [[Bool]] {
        (choices.count..<max(choices.count, asked.count)).map { position in
            choices + Array(repeating: false, count: position - choices.count) + [true]
        }
    }
}
