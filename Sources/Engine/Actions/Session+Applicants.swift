import Values

extension Session {
    /// Takes a whole file of applications, with their essays, in one transaction.
    package func apply(_ applicants: ApplicantsRequest, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try ApplicantIntake(applicants, draft).record(in: &draft)
        }
    }
}
