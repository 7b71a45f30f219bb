package import ProgramModel
package import Tables
package import Values

/// What a formula is run on.
package struct IndicatorSetting {
    package var tables: [String: Table]
    /// The periods that have begun.
    package var timeline: Timeline
    /// The periods of every kind.
    package var calendar: PeriodCalendar
    /// How many further periods must have begun before a reading is final.
    package var lag: Int
    package var program: ProgramID
    /// From when a cumulative indicator counts; nil is from the first period.
    package var since: Timestamp?
    /// The readings of the indicators that a derived one is made from.
    package var parts: [IndicatorID: [Reading]]

    /// - Parameter calendar: left out, what the data show on a clock of UTC.
    package init(
        tables: [String: Table], timeline: Timeline, lag: Int, program: ProgramID, since: Timestamp? = nil,
        parts: [IndicatorID: [Reading]] = [:], calendar: PeriodCalendar? = nil
    ) {
        self.tables = tables
        self.timeline = timeline
        self.calendar = calendar ?? DataTimeline(tables, zone: .utc).calendar(known: timeline)
        self.lag = lag
        self.program = program
        self.since = since
        self.parts = parts
    }
}
