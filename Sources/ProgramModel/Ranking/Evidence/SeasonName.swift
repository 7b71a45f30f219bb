package import Values

/// One season of one group, among several.
package struct SeasonName: Codable, Hashable, Comparable, Sendable {
    package var program: ProgramID
    package var title: LocalizedText
    package var start: CalendarDate
    package var end: CalendarDate

    package init(program: ProgramID, title: LocalizedText, start: CalendarDate, end: CalendarDate) {
        self.program = program
        self.title = title
        self.start = start
        self.end = end
    }

    /// Whether both say to be the same season; a title is only words.
    package func isSame(as other: SeasonName) -> Bool {
        (program, start, end) == (other.program, other.start, other.end)
    }

    package static func < (left: SeasonName, right: SeasonName) -> Bool {
        (left.start, left.end, left.program) < (right.start, right.end, right.program)
    }
}
