package import Tables

/// Who came in which period.
package struct VisitLog: Sendable {
    package enum Source: Hashable, Sendable {
        /// The program's own, taken at its meetings.
        case attendance
        /// An imported one, by its name.
        case dataset(String)
    }

    package var source: Source
    package var periods: [Period]
    /// One for each period; nil where nobody wrote down who came.
    package var people: [Set<String>?]

    package init(source: Source, periods: [Period], people: [Set<String>?]) {
        self.source = source
        self.periods = periods
        self.people = people
    }
}
