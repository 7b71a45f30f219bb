import Journal
package import ProgramModel

/// Ranks the indicators of the programs in several folders, or in one. Reads only.
package enum SeasonRanking {
    /// - Parameter outcome: in place of what the programs name.
    package static func rank(
        _ folders: [ProgramFolder], outcome: IndicatorID?, clock: any WallClock
    ) throws -> IndicatorRanking {
        let programs = try folders.map { folder in
            try Session.open(folder, access: .readOnly, clock: clock).evidence()
        }
        try RankingOutcome.requireDifferent(zip(folders, programs).map { ($0.url.filePath, $1.season) })
        return IndicatorRanking(programs, outcome: try RankingOutcome.choose(programs, asked: outcome))
    }

    /// One indicator of a ranking.
    package static func require(_ id: IndicatorID, in ranking: IndicatorRanking) throws -> RankedIndicator {
        guard let found = ranking.indicator(id) else {
            throw Refusal.unknownIndicator(id, known: ranking.indicators.map(\.id))
        }
        return found
    }
}
