/// What an applicant hands in, and how many members a season needs before it may start.
package struct AdmissionRule: Codable, Hashable, Sendable {
    package var worksheet: WorksheetID?
    package var minimumMembers: Int

    package init(worksheet: WorksheetID? = nil, minimumMembers: Int = 2) {
        self.worksheet = worksheet
        self.minimumMembers = minimumMembers
    }
}
