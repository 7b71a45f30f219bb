package import Values

/// The first and the last day of a program, both included.
package struct Season: Codable, Hashable, Sendable {
    package var start: CalendarDate
    package var end: CalendarDate

    package init(start: CalendarDate, end: CalendarDate) {
        self.start = start
        self.end = end
    }
}
