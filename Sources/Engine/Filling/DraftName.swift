package import ProgramModel
import Values

/// Which draft: of which worksheet, and whose. Its file is `WORKSHEET.MEMBER.yaml`, or `WORKSHEET.yaml` for the group;
/// ids hold no dots.
package struct DraftName: Hashable, Sendable {
    package var worksheet: WorksheetID
    package var member: MemberID?

    package init(worksheet: WorksheetID, member: MemberID?) {
        self.worksheet = worksheet
        self.member = member
    }

    /// Nil for a file that is no draft: an editor may leave others beside them.
    init?(fileName: String) {
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard (2...3).contains(parts.count), parts.last == "yaml",
            parts.dropLast().allSatisfy(IdentifierRule.accepts)
        else { return nil }
        self.init(worksheet: WorksheetID(parts[0]), member: parts.count == 3 ? MemberID(parts[1]) : nil)
    }

    package var fileName: String {
        [worksheet.rawValue, member?.rawValue, "yaml"].compactMap(\.self).joined(separator: ".")
    }
}
