package import Values

/// Whether the same formula was used again and again.
package struct Repeatability: Codable, Hashable, Sendable {
    /// What one formula was used for.
    package struct Use: Codable, Hashable, Sendable {
        package var formula: Digest
        package var readings: Int
        package var cycles: Int
        package var communities: Int
        package var seasons: Int

        var isRepeated: Bool { max(cycles, communities, seasons) >= RankingRule.repetitions }
    }

    /// The formula with the most readings comes first; the others count as other indicators under the same name.
    package var uses: [Use]
    /// Formulas that made a reading or a baseline, those included that nothing in the end rests on.
    package var formulas: Int
    /// A season in which the formula was replaced.
    package var changedMidSeason: Bool

    init(_ evidence: [IndicatorEvidence]) {
        var digests = Set(evidence.flatMap(\.formulas))
        let all = evidence.flatMap { evidence in evidence.series.map { (evidence.season, $0) } }
            .filter { !$0.1.values.isEmpty }
        digests.formUnion(all.map(\.1.formula))
        uses = Dictionary(grouping: all, by: \.1.formula).map { formula, series in
            let cycles = Dictionary(grouping: series, by: \.0).values.map { season in
                season.reduce(into: Set<Int>()) { $0.formUnion($1.1.cycles) }.count
            }
            return Use(
                formula: formula, readings: series.map(\.1.values.count).reduce(0, +), cycles: cycles.reduce(0, +),
                communities: Set(series.map(\.1.community)).count, seasons: Set(series.map(\.0)).count)
        }.sorted { ($1.readings, $0.formula.hex) < ($0.readings, $1.formula.hex) }
        formulas = digests.count
        changedMidSeason = evidence.contains { $0.formulas.count > 1 }
    }

    /// The one whose readings are set against the outcome.
    package var main: Use? { uses.first }

    var finding: CriterionFinding {
        guard let main else {
            return CriterionFinding(
                .repetition, .unknown, [LocalizedText(ko: "측정값이 없습니다.", en: "There is no reading.")])
        }
        let reason = LocalizedText(
            ko: "같은 수식으로 주기 \(main.cycles)개, 커뮤니티 \(main.communities)곳, 시즌 \(main.seasons)번에 쟀습니다.",
            en:
                "One formula was used in \(Self.count(main.cycles, "cycle", "cycles")), \(Self.count(main.communities, "community", "communities")) and \(Self.count(main.seasons, "season", "seasons"))."
        )
        guard !main.isRepeated else { return CriterionFinding(.repetition, .met, [reason] + others) }
        let least = RankingRule.repetitions
        return CriterionFinding(
            .repetition, .unmet, [reason] + others,
            needed: LocalizedText(
                ko: "같은 수식으로 주기 \(least)개, 또는 커뮤니티나 시즌 \(least)곳",
                en: "the same formula in \(least) cycles, communities or seasons"))
    }

    private var others: [LocalizedText] {
        guard formulas > 1 else { return [] }
        let changed =
            changedMidSeason
            ? LocalizedText(ko: " 시즌 도중에 바뀌었습니다.", en: " It was changed during a season.") : LocalizedText(same: "")
        return [
            LocalizedText(
                ko: "이 id로 쓴 수식은 모두 \(formulas)개이고, 가장 많이 쓴 것만 셉니다.",
                en: "\(formulas) formulas go by this id; only the one used most is counted.") + changed
        ]
    }

    private static func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
