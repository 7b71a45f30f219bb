import ProgramModel
import Values

/// A ranking as data, for `--json` and for the report:
///
///     { "seasons": [{program, title, start, end}], "outcome": id, "outcomeTitle": text, "questions": n,
///       "indicators": [{
///         "id", "title", "standing": "key-success-indicator" | "candidate" | "outcome" | "guardrail" | "not-usable",
///         "measurability": {due, measured, settlesAfterDays, knownAfterDays, "effort": {level 0…3, count}},
///         "repeatability": {"uses": [{formula, readings, cycles, communities, seasons}], formulas, changedMidSeason},
///         "sensitivity": {movedWell, movedBadly, unmoved, untold, quietTold, quietWithin, quietUntold},
///         "association": {"lags": [{lag, points, strata, coefficient, lower, upper, p, smallestPossibleP, correctedP,
///                                   bothPersist}], goodSign, sharedTables, isCircular},
///         "findings": [{criterion, "state": "met" | "unmet" | "unknown", "reasons": [text], "needed": text}],
///         "notes": [text] }],
///       "bars": {level, confidence, coverage, repetitions, movements, quietShare, quietReadings, lags, "words": [text]} }
///
/// What is not known is left out. A text is `{ko, en}`.
enum RankingValue {
    static func of(_ ranking: IndicatorRanking, only chosen: [RankedIndicator] = []) -> Value {
        var ranking = ranking
        if !chosen.isEmpty { ranking.indicators = chosen }
        guard case .object(var object) = CanonicalCoding.value(ranking) else { return .null }
        object["bars"] = [
            "level": .number(RankingRule.level), "confidence": .number(RankingRule.confidence),
            "coverage": .number(RankingRule.coverage), "repetitions": .int(Int64(RankingRule.repetitions)),
            "movements": .int(Int64(RankingRule.movements)), "quietShare": .number(RankingRule.quietShare),
            "quietReadings": .int(Int64(RankingRule.quietReadings)),
            "lags": .array(RankingRule.lags.map { .int(Int64($0)) }),
            "words": .array(RankingRule.lines.map { CanonicalCoding.value($0) }),
        ]
        return .object(object)
    }
}
