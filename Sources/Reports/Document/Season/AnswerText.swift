import ProgramModel
import Values

/// An answer in words, as its step means it.
struct AnswerText {
    let scope: ReportScope

    func words(_ answer: Value, _ step: StepDefinition?) -> RichText {
        switch (step?.type, answer) {
        case (.choices, .array(let picks)):
            RichText(picks.map { word($0, step) }.joined(separator: ", "))
        default: RichText(word(answer, step))
        }
    }

    /// Nil where nothing was answered.
    func answered(_ answer: Value?) -> Value? {
        guard let answer, !answer.isBlankAnswer else { return nil }
        return answer
    }

    private func word(_ answer: Value, _ step: StepDefinition?) -> String {
        if let flag = answer.bool { return flag ? scope.text(ko: "예", en: "Yes") : scope.text(ko: "아니요", en: "No") }
        if let number = answer.number { return NumberText.short(number, decimals: 6) }
        guard let text = answer.string else { return CanonicalJSON.text(answer) }
        switch step?.type {
        case .date: return CalendarDate(text).map { DateText.full($0, scope.language) } ?? text
        case .choice, .choices:
            return step?.choices.first { $0.value == text }.map { scope.text($0.title) } ?? text
        case .indicator: return scope.title(IndicatorID(text))
        case .member: return scope.name(MemberID(text))
        default: return text
        }
    }
}
