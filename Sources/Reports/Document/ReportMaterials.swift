package import CommonMark
package import ProgramModel
package import Values

/// What a report needs beside the program's state: it lives outside the facts, or is about them.
package struct ReportMaterials: Sendable {
    package var language: Language
    /// Display names of those who agreed to be named. Everyone else appears by id.
    package var names: [MemberID: String]
    /// Lua sources by the digest of their script.
    package var formulas: [Digest: String]
    /// The last entry of the journal that the state was folded from.
    package var head: (seq: Int, digest: Digest)
    /// When readings came onto the record.
    package var history: ReadingHistory
    /// Who was manager when.
    package var managers: [ManagerSpan]
    /// Printed under the title.
    package var note: LocalizedText?
    /// What the group wrote itself, in the order of the files' names.
    package var pages: [MarkdownPage]
    /// How each worksheet went.
    package var worksheets: [WorksheetUse] = []
    /// Lua sources of the worksheets in use, by the digest of their script.
    package var worksheetSources: [Digest: String] = [:]
    /// The entry that closed each meeting: what minutes end with.
    package var minutes: [MeetingID: (seq: Int, digest: Digest)] = [:]

    package init(
        language: Language, names: [MemberID: String], formulas: [Digest: String], head: (seq: Int, digest: Digest),
        history: ReadingHistory = ReadingHistory(), managers: [ManagerSpan] = [], note: LocalizedText? = nil,
        pages: [MarkdownPage] = []
    ) {
        self.language = language
        self.names = names
        self.formulas = formulas
        self.head = head
        self.history = history
        self.managers = managers
        self.note = note
        self.pages = pages
    }
}
