package import ProgramModel
package import Tables
package import Values

/// What a formula is run on.
package struct IndicatorSetting: Sendable {
    package var tables: [String: Table]
    /// The periods that have begun.
    package var timeline: Timeline
    /// How many further periods must have begun before a reading is final.
    package var lag: Int
    package var program: ProgramID
    /// From when a cumulative indicator counts; nil is from the first period.
    package var since: Timestamp?
    /// The readings of the indicators that a derived one is made from.
    package var parts: [IndicatorID: [Reading]]

    package init(
        tables: [String: Table], timeline: Timeline, lag: Int, program: ProgramID, since: Timestamp? = nil,
        parts: [IndicatorID: [Reading]] = [:]
    ) {
        self.tables = tables
        self.timeline = timeline
        self.lag = lag
        self.program = program
        self.since = since
        self.parts = parts
    }
}
