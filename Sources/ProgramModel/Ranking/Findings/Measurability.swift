import Statistics
import Values

/// How much of an indicator was measured, how late, and at what cost.
package struct Measurability: Codable, Hashable, Sendable {
    /// Periods that are over, and those of them that have a reading.
    package var due: Int
    package var measured: Int
    /// The median days from the end of a period until its reading is final by the formula, and until it was on record.
    package var settlesAfterDays: Double?
    package var knownAfterDays: Double?
    package var effort: MeasuringEffort

    init(_ evidence: [IndicatorEvidence]) {
        let series = evidence.flatMap(\.series)
        due = series.map(\.due).reduce(0, +)
        measured = series.map(\.measured).reduce(0, +)
        settlesAfterDays = Descriptive.median(series.flatMap(\.settling))
        knownAfterDays = Descriptive.median(series.flatMap(\.delays))
        effort = evidence.map(\.effort).max() ?? MeasuringEffort(.none)
    }

    package var coverage: Double? { due == 0 ? nil : Double(measured) / Double(due) }

    var finding: CriterionFinding {
        guard let coverage else {
            return CriterionFinding(
                .coverage, .unknown,
                [LocalizedText(ko: "아직 끝난 기간이 없습니다.", en: "No period is over yet.")],
                needed: LocalizedText(ko: "끝난 기간 하나", en: "a period that is over"))
        }
        let share = NumberText.percent(coverage, decimals: 0)
        let periods = due == 1 ? "period" : "periods"
        let reason = LocalizedText(
            ko: "끝난 기간 \(due)개 가운데 \(measured)개를 쟀습니다(\(share)). \(delay.ko)",
            en: "\(measured) of the \(due) \(periods) that are over have a reading (\(share)). \(delay.en)")
        guard coverage < RankingRule.coverage else { return CriterionFinding(.coverage, .met, [reason]) }
        let enough = Int((RankingRule.coverage * Double(due)).rounded(.up))
        return CriterionFinding(
            .coverage, .unmet, [reason],
            needed: LocalizedText(
                ko: "기간 \(due)개라면 측정값이 적어도 \(enough)개", en: "at least \(enough) readings for \(due) \(periods)"))
    }

    private var delay: LocalizedText {
        func days(_ value: Double) -> String { NumberText.short(value, decimals: 0) }
        let settled = settlesAfterDays.map { value in
            value < 1
                ? LocalizedText(ko: "값은 기간이 끝나면 바로 확정되고", en: "A value is final at the end of its period")
                : LocalizedText(
                    ko: "값은 기간이 끝나고 \(days(value))일 뒤에 확정되고",
                    en: "A value is final \(days(value)) days after its period")
        }
        let known = knownAfterDays.map { value in
            value < 1
                ? LocalizedText(ko: "하루 안에 기록되었습니다(중앙값)", en: "and was on record within a day (median)")
                : LocalizedText(
                    ko: "\(days(value))일 뒤에 기록되었습니다(중앙값)",
                    en: "and was on record \(days(value)) days after it (median)")
        }
        let effort = LocalizedText(ko: "품: \(effort.words.ko).", en: "Effort: \(effort.words.en).")
        switch (settled, known) {
        case (let settled?, let known?):
            return LocalizedText(ko: "\(settled.ko), \(known.ko). ", en: "\(settled.en), \(known.en). ") + effort
        default: return effort
        }
    }
}
