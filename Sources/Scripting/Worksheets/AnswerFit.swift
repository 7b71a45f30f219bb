import ProgramModel
import Values

/// Whether an answer is what its step asks for, so that a script's function never meets a text where a number belongs.
/// Members and hypotheses are judged by form only: a script can do nothing with them but name them.
struct AnswerFit {
    private let indicators: Set<String>?

    /// - Parameter indicators: those that are known; nil where any will do.
    init(indicators: [String]?) {
        self.indicators = indicators.map { Set($0) }
    }

    /// A blank text is no answer.
    static func isBlank(_ answer: Value?) -> Bool {
        answer?.isBlankAnswer ?? true
    }

    func accepts(_ answer: Value, for step: StepDefinition) -> Bool {
        if Self.isBlank(answer) { return false }
        func isChoice(_ pick: Value) -> Bool { step.choices.contains { .string($0.value) == pick } }
        switch step.type {
        case .text, .member, .hypothesis: return answer.string != nil
        case .number:
            guard let number = answer.number, number.isFinite else { return false }
            return number >= step.minimum ?? number && number <= step.maximum ?? number
        case .yesno: return answer.bool != nil
        case .date: return answer.string.flatMap { CalendarDate($0) } != nil
        case .choice: return isChoice(answer)
        case .choices: return answer.array?.allSatisfy(isChoice) ?? false
        case .indicator: return answer.string.map { indicators?.contains($0) ?? true } ?? false
        }
    }
}
