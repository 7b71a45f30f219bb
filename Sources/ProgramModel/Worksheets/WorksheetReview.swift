/// What a worksheet's declarations and functions say about answers.
package struct WorksheetReview: Hashable, Sendable {
    /// Steps that are not asked, after these answers.
    package var skipped: Set<String>
    /// What is wrong with them, in the order of the steps.
    package var problems: [AnswerProblem]

    package init(skipped: Set<String> = [], problems: [AnswerProblem] = []) {
        self.skipped = skipped
        self.problems = problems
    }
}
