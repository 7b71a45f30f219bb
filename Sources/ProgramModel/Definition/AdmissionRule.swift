/// What an applicant hands in, how many members a season needs before it may start, and how many it has room for.
package struct AdmissionRule: Codable, Hashable, Sendable {
    package var worksheet: WorksheetID?
    package var minimumMembers: Int
    /// Nil where there is room for everyone. Observers take no place.
    package var maximumMembers: Int?

    package init(worksheet: WorksheetID? = nil, minimumMembers: Int = 2, maximumMembers: Int? = nil) {
        self.worksheet = worksheet
        self.minimumMembers = minimumMembers
        self.maximumMembers = maximumMembers
    }
}
