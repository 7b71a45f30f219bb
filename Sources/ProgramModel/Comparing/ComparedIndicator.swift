import Tables
package import Values

/// One indicator in each of several seasons.
package struct ComparedIndicator: Codable, Hashable, Sendable {
    /// What a season knows of it.
    package struct Use: Codable, Hashable, Sendable {
        package var unit: LocalizedText?
        package var formula: Digest
        /// Of the formula, within its season.
        package var version: Int
        /// Readings that have a value.
        package var readings: Int
        /// Before anything was sealed: counts pooled where there are counts, else the mean. Nil where nothing was read
        /// then.
        package var baseline: Double?
        package var last: Double?
        /// Where readings belong to several communities, no one value stands for the season.
        package var series: Int
        /// Verdicts on predictions that it decided.
        package var verdicts: [String: Int]
        package var standing: IndicatorStanding
    }

    package enum Formula: String, Codable, Hashable, Sendable {
        /// One formula, to the letter, wherever it is used.
        case same
        case changed
        case usedOnce = "used-once"

        package var title: LocalizedText {
            switch self {
            case .same: LocalizedText(ko: "같은 수식", en: "same formula")
            case .changed: LocalizedText(ko: "바뀐 수식", en: "changed formula")
            case .usedOnce: LocalizedText(ko: "한 시즌만", en: "one season only")
            }
        }
    }

    package var id: IndicatorID
    package var title: LocalizedText
    package var better: Better
    package var formula: Formula
    /// One for each season, nil where it was not used.
    package var uses: [Use?]

    /// In how many seasons the evidence calls it a key success indicator.
    package var keySeasons: Int { uses.count { $0?.standing == .keySuccessIndicator } }
    package var seasons: Int { uses.count { $0 != nil } }

    init(_ id: IndicatorID, latest: IndicatorDefinition, uses: [Use?]) {
        self.id = id
        title = latest.title
        better = latest.better
        self.uses = uses
        let formulas = uses.compactMap(\.self).map(\.formula)
        formula = formulas.count < 2 ? .usedOnce : Set(formulas).count == 1 ? .same : .changed
    }
}

extension ComparedIndicator.Use {
    init(_ program: Program, _ adopted: AdoptedIndicator, standing: IndicatorStanding) {
        let id = adopted.definition.id
        let all = program.series.filter { $0.indicator == id }
        let whole = all.first { $0.community == nil } ?? (all.count == 1 ? all.first : nil)
        let valued = whole?.readings.filter { $0.value != nil } ?? []
        let sealed = program.hypotheses.filter { $0.seal != nil }
        let firstSeal = sealed.compactMap { $0.seal?.at }.min()
        unit = adopted.definition.unit
        formula = adopted.script
        version = adopted.version
        readings = all.reduce(0) { $0 + $1.values.count }
        last = valued.last?.value
        series = all.count
        verdicts = Dictionary(
            sealed.filter { $0.prediction.indicator == id }.compactMap(\.judgement).map { ($0.verdict.rawValue, 1) },
            uniquingKeysWith: +)
        self.standing = standing
        baseline = whole.flatMap { series in
            var before = series
            before.readings = valued.filter { reading in firstSeal.map { reading.period.end <= $0 } ?? false }
            if let (above, below) = before.pooled { return above / below }
            return before.values.isEmpty ? nil : before.values.reduce(0, +) / Double(before.values.count)
        }
    }
}
