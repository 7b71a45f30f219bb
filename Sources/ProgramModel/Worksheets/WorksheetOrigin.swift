package import Values

/// A published worksheet that another group took up: what it was called there, and which script it was.
package struct WorksheetOrigin: Codable, Hashable, Sendable {
    /// Its id there; here it may have another.
    package var worksheet: WorksheetID
    package var title: LocalizedText
    package var program: ProgramID
    package var programTitle: LocalizedText
    /// Of the script that was published.
    package var script: Digest
    /// Which version that was there; nil where the program had not used it yet.
    package var version: Int?
    /// An SPDX id, such as `CC-BY-4.0`.
    package var license: String
    package var published: CalendarDate

    package init(
        worksheet: WorksheetID, title: LocalizedText, program: ProgramID, programTitle: LocalizedText, script: Digest,
        version: Int?, license: String, published: CalendarDate
    ) {
        self.worksheet = worksheet
        self.title = title
        self.program = program
        self.programTitle = programTitle
        self.script = script
        self.version = version
        self.license = license
        self.published = published
    }
}
