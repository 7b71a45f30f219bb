package import Values

/// What one community's readings of an indicator show, in one season.
package struct SeriesEvidence: Hashable, Sendable {
    /// The community's id; the program's where the readings belong to all of it.
    package var community: String
    /// Of the script that made the readings, and of those it worked on.
    package var formula: Digest
    /// In order of time, also those from before the season and those without a value.
    package var readings: [Reading]
    /// Periods of the season that are over, so that a reading could be there.
    package var due: Int
    /// Those of them that have one.
    package var measured: Int
    /// Readings from before the season, of records that were imported.
    package var earlier: Int
    /// The cycles that have readings.
    package var cycles: Set<Int>
    /// Days from the end of each period until its reading is final by the formula, and until it was on record.
    package var settling: [Double]
    package var delays: [Double]
    /// In order of time, the values of periods in which nothing was tried on this indicator.
    package var quiet: [Double]

    package init(
        community: String, formula: Digest, readings: [Reading], due: Int, measured: Int, earlier: Int = 0, cycles: Set<Int>,
        settling: [Double] = [], delays: [Double] = [], quiet: [Double]
    ) {
        self.community = community
        self.formula = formula
        self.readings = readings
        self.due = due
        self.measured = measured
        self.earlier = earlier
        self.cycles = cycles
        self.settling = settling
        self.delays = delays
        self.quiet = quiet
    }

    package var values: [Double] { readings.compactMap(\.value) }
}
