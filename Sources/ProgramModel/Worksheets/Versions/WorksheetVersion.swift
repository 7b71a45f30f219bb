package import Values

/// One version of a worksheet: when it came into use, and what was handed in by it.
package struct WorksheetVersion: Equatable, Sendable {
    package var adopted: AdoptedWorksheet
    /// The entry of the journal that adopted it.
    package var seq: Int
    package var at: Timestamp
    package var submissions: [NumberedSubmission] = []

    package init(adopted: AdoptedWorksheet, seq: Int, at: Timestamp, submissions: [NumberedSubmission] = []) {
        self.adopted = adopted
        self.seq = seq
        self.at = at
        self.submissions = submissions
    }

    package var definition: WorksheetDefinition { adopted.definition }
    package var number: Int { adopted.version }

    /// In which cycles something was handed in by it.
    package var cycles: [Int] { Set(submissions.map(\.submission.cycle)).sorted() }
}

/// What was handed in, with its place in the journal.
package struct NumberedSubmission: Equatable, Sendable {
    package var seq: Int
    package var submission: Submission

    package init(seq: Int, submission: Submission) {
        self.seq = seq
        self.submission = submission
    }
}
