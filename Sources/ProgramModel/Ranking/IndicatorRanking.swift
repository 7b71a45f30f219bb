import Statistics
package import Values

/// The indicators of one season or several, with what the evidence allows each to be called.
///
/// Nothing here weighs one criterion against another. The list is ordered by standing, then by how many criteria are met,
/// then by how far the correlation reaches to the good side, then by id. The order of the seasons makes no difference.
package struct IndicatorRanking: Codable, Hashable, Sendable {
    /// In order of time.
    package var seasons: [SeasonName]
    package var outcome: IndicatorID?
    package var outcomeTitle: LocalizedText?
    /// The correlations that p is corrected for.
    package var questions: Int
    package var indicators: [RankedIndicator]

    package init(_ programs: [ProgramEvidence], outcome: IndicatorID?) {
        let programs = programs.sorted { $0.season < $1.season }
        let evidence = Dictionary(grouping: programs.flatMap(\.indicators), by: \.definition.id)
        let beside = outcome.flatMap { evidence[$0] } ?? []
        var ranked = evidence.values.compactMap { own in
            own.last.map { RankedIndicator(own, latest: $0, outcome: outcome, with: beside) }
        }.sorted { $0.id < $1.id }
        seasons = programs.map(\.season)
        self.outcome = outcome
        outcomeTitle = beside.last?.definition.title
        questions = Self.correct(&ranked)
        for index in ranked.indices { ranked[index].settle(questions: questions) }
        indicators = ranked.sorted { Self.precedes($0, $1) }
    }

    /// Of one season, by its own outcome.
    package init(_ program: ProgramEvidence) {
        self.init([program], outcome: program.outcome)
    }

    package func indicator(_ id: IndicatorID) -> RankedIndicator? {
        indicators.first { $0.id == id }
    }

    /// Holm's correction over every correlation there is. Gives their number.
    private static func correct(_ ranked: inout [RankedIndicator]) -> Int {
        var places: [(indicator: Int, lag: Int)] = []
        var values: [Double] = []
        for (index, indicator) in ranked.enumerated() {
            for (lag, found) in (indicator.association?.lags ?? []).enumerated() {
                guard let p = found.p else { continue }
                places.append((index, lag))
                values.append(p)
            }
        }
        for (place, p) in zip(places, MultipleTests.holm(values)) {
            ranked[place.indicator].association?.lags[place.lag].correctedP = p
        }
        return values.count
    }

    private static func precedes(_ first: RankedIndicator, _ second: RankedIndicator) -> Bool {
        func place(_ standing: IndicatorStanding) -> Int { IndicatorStanding.allCases.firstIndex(of: standing) ?? 0 }
        if first.standing != second.standing { return place(first.standing) < place(second.standing) }
        if first.met != second.met { return first.met > second.met }
        let sizes = [first, second].map { ($0.association?.best?.coefficient ?? 0) * ($0.association?.goodSign ?? 1) }
        return sizes[0] == sizes[1] ? first.id < second.id : sizes[0] > sizes[1]
    }
}
