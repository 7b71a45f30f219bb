package import Values

/// What one season holds of one indicator.
package struct IndicatorEvidence: Hashable, Sendable {
    package var season: SeasonName
    package var definition: IndicatorDefinition
    /// One for each community that it was measured for.
    package var series: [SeriesEvidence]
    package var trials: [Trial]
    package var effort: MeasuringEffort
    /// Every formula that made a reading, a baseline or a result of it.
    package var formulas: Set<Digest>

    package init(
        season: SeasonName, definition: IndicatorDefinition, series: [SeriesEvidence], trials: [Trial],
        effort: MeasuringEffort, formulas: Set<Digest>
    ) {
        self.season = season
        self.definition = definition
        self.series = series
        self.trials = trials
        self.effort = effort
        self.formulas = formulas
    }
}
