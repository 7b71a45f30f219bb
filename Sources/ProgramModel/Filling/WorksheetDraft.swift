package import Values

/// Answers that somebody has begun to write and not handed in.
package struct WorksheetDraft: Hashable, Sendable {
    package var worksheet: WorksheetID
    /// Nil where the worksheet is not to be found any more.
    package var title: LocalizedText?
    /// Nil for the group's.
    package var member: MemberID?
    /// How many of the steps that are asked have an answer; nil where nobody can tell.
    package var answered: Int?
    package var steps: Int?
    package var at: Timestamp

    package init(
        worksheet: WorksheetID, title: LocalizedText?, member: MemberID?, answered: Int?, steps: Int?, at: Timestamp
    ) {
        self.worksheet = worksheet
        self.title = title
        self.member = member
        self.answered = answered
        self.steps = steps
        self.at = at
    }
}
