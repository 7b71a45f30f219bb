package import Formats
package import ProgramModel
package import Tables
package import Values

/// How a file is to become a dataset.
package struct ImportRequest: Sendable {
    package var file: String
    /// What formulas call it, such as `activity`.
    package var name: String
    package var community: CommunityID?
    package var wishes: FileWishes
    /// The first day that counts.
    package var since: CalendarDate?
    /// The first day that no longer counts.
    package var before: CalendarDate?
    package var badRows: DelimitedImport.BadRows
    /// Nil finds it out by what the file holds.
    package var format: FileFormat?
    /// The importer of the program that reads the file.
    package var importer: String?
    /// Keep what people wrote; nil does as the import before did, or leaves it out.
    package var keepsText: Bool?
    /// Names by which to find members from now on, and whose they are.
    package var members: [String: String]
    /// Told now and then how many of the file's bytes are read, on whichever thread reads them.
    package var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

    package init(
        file: String, name: String, community: CommunityID? = nil, wishes: FileWishes = FileWishes(),
        since: CalendarDate? = nil, before: CalendarDate? = nil, badRows: DelimitedImport.BadRows = .stop,
        format: FileFormat? = nil, importer: String? = nil, keepsText: Bool? = nil,
        members: [String: String] = [:]
    ) {
        self.file = file
        self.name = name
        self.community = community
        self.wishes = wishes
        self.since = since
        self.before = before
        self.badRows = badRows
        self.format = format
        self.importer = importer
        self.keepsText = keepsText
        self.members = members
    }
}
