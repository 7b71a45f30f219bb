/// Several seasons side by side: what came out alike, and what is still the same question.
///
/// In the order of time, whatever order they were given in. Nothing is computed anew: readings, verdicts and standings
/// are those of each season's own record.
package struct SeasonComparison: Codable, Hashable, Sendable {
    package var seasons: [ComparedSeason]
    package var replications: [Replication]
    /// Those of several seasons first, then by id.
    package var indicators: [ComparedIndicator]
    package var worksheets: [ComparedWorksheet]

    /// - Parameter seasons: each program with what it brings to a ranking.
    package init(_ seasons: [(program: Program, evidence: ProgramEvidence)]) {
        let seasons = seasons.sorted { $0.evidence.season < $1.evidence.season }
        let programs = seasons.map(\.program)
        self.seasons = seasons.map { ComparedSeason($0.program, $0.evidence.season) }
        replications = Replication.all(in: programs)
        let rankings = seasons.map { IndicatorRanking($0.evidence) }
        indicators = Set(programs.flatMap(\.indicators.keys)).sorted().compactMap { id in
            let uses = zip(programs, rankings).map { program, ranking in
                program.indicators[id].map { adopted in
                    ComparedIndicator.Use(program, adopted, standing: ranking.indicator(id)?.standing ?? .notUsable)
                }
            }
            guard let latest = programs.compactMap({ $0.indicators[id]?.definition }).last else { return nil }
            return ComparedIndicator(id, latest: latest, uses: uses)
        }.sorted { ($0.formula == .usedOnce ? 1 : 0, $0.id) < ($1.formula == .usedOnce ? 1 : 0, $1.id) }
        worksheets = Set(programs.flatMap(\.worksheets.keys)).sorted().map { ComparedWorksheet($0, in: programs) }
            .sorted { ($0.isReused ? 0 : 1, $0.id) < ($1.isReused ? 0 : 1, $1.id) }
    }
}
