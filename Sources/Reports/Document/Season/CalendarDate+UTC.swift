import Values

extension CalendarDate {
    /// The day of a moment where no zone is known.
    init(utc moment: Timestamp) {
        self.init(dayNumber: Int(ISO8601.floorDivide(moment.milliseconds, 86_400_000).quotient))
    }
}
