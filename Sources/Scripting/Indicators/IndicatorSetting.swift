package import ProgramModel
package import Tables

/// What a formula is run on.
package struct IndicatorSetting: Sendable {
    package var tables: [String: Table]
    /// The periods that have begun.
    package var timeline: Timeline
    /// How many further periods must have begun before a reading is final.
    package var lag: Int
    package var program: ProgramID

    package init(tables: [String: Table], timeline: Timeline, lag: Int, program: ProgramID) {
        self.tables = tables
        self.timeline = timeline
        self.lag = lag
        self.program = program
    }
}
