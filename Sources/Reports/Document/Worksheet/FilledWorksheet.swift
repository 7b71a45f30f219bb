package import ProgramModel
import Values

/// The answers that were handed in, for a page to sign and to keep. It names people: it is made for whoever asks for it, and
/// nothing keeps it.
package struct FilledWorksheet: Sendable {
    private let submission: Submission
    private let program: Program
    private let names: Names

    package init(_ submission: Submission, in program: Program, names: Names) {
        self.submission = submission
        self.program = program
        self.names = names
    }

    /// Who, in which cycle, when.
    func head(_ language: Language) -> [String] {
        [
            submission.member.map { PrintableText.clean(names.label($0)) } ?? "",
            submission.cycle == 0 ? "–" : String(submission.cycle),
            ScreenText.moment(submission.at, in: program, language),
        ]
    }

    func answer(to step: StepDefinition) -> Value? { submission.answer(to: step.id) }

    func picks(of step: StepDefinition) -> [Value] {
        answer(to: step).map { $0.array ?? [$0] } ?? []
    }

    func words(for step: StepDefinition, _ language: Language) -> String {
        guard let answer = answer(to: step) else {
            return LocalizedText(ko: "(답하지 않음)", en: "(no answer)")[language]
        }
        if let number = answer.number { return NumberText.short(number, decimals: 6) }
        guard let text = answer.string else { return CanonicalJSON.text(answer) }
        switch step.type {
        case .date: return CalendarDate(text).map { DateText.full($0, language) } ?? text
        case .indicator:
            let title = program.indicators[IndicatorID(text)]?.definition.title[language]
            return title.map { "\($0) (\(text))" } ?? text
        case .member: return PrintableText.clean(names.label(MemberID(text)))
        default: return PrintableText.clean(names.text(text), keepingLines: true)
        }
    }
}
