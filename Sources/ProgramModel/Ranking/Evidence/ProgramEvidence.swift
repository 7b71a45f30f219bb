/// What one season brings to a ranking.
package struct ProgramEvidence: Sendable {
    package var season: SeasonName
    /// As `program.yaml` names it.
    package var outcome: IndicatorID?
    package var indicators: [IndicatorEvidence]

    package init(season: SeasonName, outcome: IndicatorID?, indicators: [IndicatorEvidence]) {
        self.season = season
        self.outcome = outcome
        self.indicators = indicators
    }

    /// - Parameter history: when readings came onto the record, which the state itself does not keep.
    package init(_ program: Program, history: ReadingHistory = ReadingHistory()) {
        let gathering = EvidenceGathering(program, history)
        season = gathering.season
        outcome = program.definition.outcome
        indicators = program.indicators.values.sorted { $0.definition.id < $1.definition.id }.map(gathering.evidence)
    }
}
