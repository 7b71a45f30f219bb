import ProgramModel
import Values

/// Worksheets that speak of a hypothesis: one of their steps asks for it, and the answer names it.
enum LearningAnswers {
    static func submissions(about hypothesis: HypothesisID, _ program: Program) -> [Submission] {
        program.submissions.filter { subjects($0, program).contains(hypothesis) }
    }

    static func isAboutHypothesis(_ submission: Submission, _ program: Program) -> Bool {
        subjects(submission, program).contains { id in program.hypotheses.contains { $0.id == id } }
    }

    /// Questions and answers in the order of the worksheet; answers to questions it no longer asks come last.
    static func facts(
        of submission: Submission, _ scope: ReportScope, leavingOut skipped: StepType? = nil,
        only wanted: StepType? = nil
    ) -> [(name: String, value: RichText)] {
        let text = AnswerText(scope: scope)
        let steps = scope.program.worksheets[submission.worksheet]?.definition.steps ?? []
        let unknown = Set(submission.answers.keys).subtracting(steps.map(\.id)).sorted()
        let asked: [(id: String, step: StepDefinition?)] = steps.map { ($0.id, $0) } + unknown.map { ($0, nil) }
        return asked.compactMap { id, step in
            guard let answer = text.answered(submission.answers[id]), skipped == nil || step?.type != skipped,
                wanted == nil || step?.type == wanted
            else {
                return nil
            }
            return (step.map { scope.text($0.ask) } ?? id, text.words(answer, step))
        }
    }

    private static func subjects(_ submission: Submission, _ program: Program) -> [HypothesisID] {
        guard let worksheet = program.worksheets[submission.worksheet]?.definition else { return [] }
        return worksheet.steps.filter { $0.type == .hypothesis }
            .compactMap { submission.answers[$0.id]?.string }.map { HypothesisID($0) }
    }
}
