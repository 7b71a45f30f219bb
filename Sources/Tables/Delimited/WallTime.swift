package import Values

/// What a text said of a time: a day, perhaps a clock, perhaps an offset.
package struct WallTime: Equatable, Sendable {
    package var date: CalendarDate
    /// Nil for a bare date.
    package var millisecondOfDay: Int?
    /// Seconds ahead of UTC; nil when the text names no zone.
    package var offset: Int?

    package init(date: CalendarDate, millisecondOfDay: Int? = nil, offset: Int? = nil) {
        self.date = date
        self.millisecondOfDay = millisecondOfDay
        self.offset = offset
    }

    /// `offset` is used as given; a bare date is the start of its day.
    package func timestamp(offset: Int) -> Timestamp {
        Timestamp(
            milliseconds: Int64(date.dayNumber) * 86_400_000 + Int64(millisecondOfDay ?? 0) - Int64(offset) * 1000)
    }
}
