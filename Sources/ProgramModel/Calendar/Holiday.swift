package import Values

/// A day that a calendar file says is free, with what it calls it.
package struct Holiday: Codable, Hashable, Sendable {
    package var date: CalendarDate
    package var title: LocalizedText

    package init(date: CalendarDate, title: LocalizedText) {
        self.date = date
        self.title = title
    }
}
