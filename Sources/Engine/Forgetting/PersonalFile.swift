package import ProgramModel
package import Values

/// All that is held about one person, as it is stored.
package struct PersonalFile: Sendable {
    package struct Rows: Sendable {
        package var dataset: DatasetVersion
        package var rows: [Value]
    }

    package var person: MemberID
    package var program: Program
    /// Of the people's table.
    package var contact: [String: Value]
    /// What others typed that mentions the person.
    package var mentions: [LoggedFact]
    package var rows: [Rows]
}
