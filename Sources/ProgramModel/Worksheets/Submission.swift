package import Values

/// A worksheet handed in.
package struct Submission: Codable, Hashable, Sendable {
    package var worksheet: WorksheetID
    /// The script that asked.
    package var script: Digest
    /// Nil for the group's own worksheets.
    package var member: MemberID?
    /// 0 before the first cycle.
    package var cycle: Int
    package var at: Timestamp
    package var answers: [String: Value]
}
