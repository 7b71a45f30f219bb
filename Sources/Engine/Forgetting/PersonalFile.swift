package import ProgramModel
package import Values

/// All that is held about one person, as it is stored.
package struct PersonalFile: Sendable {
    package struct Rows: Sendable {
        package var dataset: DatasetVersion
        package var rows: [Value]
    }

    /// A worksheet that was begun, as it stands in its file.
    package struct Draft: Sendable {
        package var file: String
        package var text: String
    }

    package var person: MemberID
    package var program: Program
    /// Of the people's table.
    package var contact: [String: Value]
    /// What others typed that mentions the person.
    package var mentions: [LoggedFact]
    package var rows: [Rows]
    /// The person's way through the group, oldest first.
    package var steps: [MembershipStep]
    /// Answers and action items that were taken back by ‘undo’: the record keeps them.
    package var undone: [LoggedFact]
    package var drafts: [Draft]
}
