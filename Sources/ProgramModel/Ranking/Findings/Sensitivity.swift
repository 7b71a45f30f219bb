import Statistics
import Values

/// Whether an indicator moves when something is done, and is quiet when nothing is.
package struct Sensitivity: Codable, Hashable, Sendable {
    package var movedWell: Int
    package var movedBadly: Int
    package var unmoved: Int
    /// Plans with so few readings that no change could have been told.
    package var untold: Int
    /// Readings of quiet periods that can be told, and those of them within the limits of their chart.
    package var quietTold: Int
    package var quietWithin: Int
    /// Readings of quiet periods in series too short to tell.
    package var quietUntold: Int

    init(_ evidence: [IndicatorEvidence]) {
        let movements = evidence.flatMap(\.trials).map(\.movement)
        movedWell = movements.count { $0 == .good }
        movedBadly = movements.count { $0 == .bad }
        unmoved = movements.count { $0 == .none }
        untold = movements.count { $0 == .untold }
        (quietTold, quietWithin, quietUntold) = (0, 0, 0)
        // Ranges are not screened: in a series that rarely changes, that would leave limits of no width at all.
        let options = XmRChart.Options(screensRanges: false)
        for values in evidence.flatMap(\.series).map(\.quiet) {
            guard values.count >= RankingRule.quietReadings, let chart = XmRChart(values, options: options) else {
                quietUntold += values.count
                continue
            }
            quietTold += values.count
            quietWithin += values.count { chart.lower <= $0 && $0 <= chart.upper }
        }
    }

    package var trials: Int { movedWell + movedBadly + unmoved + untold }
    package var told: Int { trials - untold }
    package var quietShare: Double? { quietTold == 0 ? nil : Double(quietWithin) / Double(quietTold) }

    /// Wilson's, of the share that moved to the good side.
    private var movedInterval: Interval? { ProportionIntervals.wilson(successes: movedWell, trials: told) }

    var movement: CriterionFinding {
        let needed = LocalizedText(
            ko: "이 지표를 좋은 쪽으로 뚜렷이 움직인 계획 하나",
            en: "a plan that is carried out and clearly moves it to the good side")
        guard trials > 0 else {
            return CriterionFinding(
                .movement, .unknown,
                [
                    LocalizedText(
                        ko: "이 지표로 판정한, 실행된 계획이 없습니다.", en: "No plan that was carried out has been judged by it.")
                ], needed: needed)
        }
        let reasons = [moved, bad, unclear].compactMap(\.self)
        if movedWell >= RankingRule.movements { return CriterionFinding(.movement, .met, reasons) }
        return CriterionFinding(.movement, told == 0 ? .unknown : .unmet, reasons, needed: needed)
    }

    /// Of the plans whose effect could be told.
    private var moved: LocalizedText? {
        guard told > 0 else { return nil }
        guard movedWell > 0 else {
            return told == 1
                ? LocalizedText(
                    ko: "실행한 계획 하나는 이 지표를 좋은 쪽으로 움직이지 못했습니다.",
                    en: "The one plan carried out did not move it to the good side.")
                : LocalizedText(
                    ko: "실행한 계획 \(told)개 가운데 이 지표를 좋은 쪽으로 움직인 것은 없습니다.",
                    en: "None of the \(told) plans carried out moved it to the good side.")
        }
        return LocalizedText(
            ko: "실행한 계획 \(told)개 가운데 \(movedWell)개가 이 지표를 좋은 쪽으로 움직였습니다\(range.ko).",
            en:
                "\(movedWell) of the \(told) \(told == 1 ? "plan" : "plans") carried out moved it to the good side\(range.en)."
        )
    }

    private var bad: LocalizedText? {
        guard movedBadly > 0 else { return nil }
        return LocalizedText(
            ko: "나쁜 쪽으로 움직인 것은 \(movedBadly)개입니다.", en: "\(movedBadly) moved it to the bad side.")
    }

    private var unclear: LocalizedText? {
        guard untold > 0 else { return nil }
        return LocalizedText(
            ko: "계획 \(untold)개는 측정값이 적어 움직였는지 가릴 수 없습니다.",
            en: untold == 1
                ? "Of 1 plan there are too few readings to tell." : "Of \(untold) plans there are too few readings to tell."
        )
    }

    /// Of two or three plans an interval says nothing that the counts do not.
    private var range: LocalizedText {
        guard told >= 5, let interval = movedInterval else { return LocalizedText(same: "") }
        let text =
            "\(NumberText.percent(interval.lower, decimals: 0))–\(NumberText.percent(interval.upper, decimals: 0))"
        return LocalizedText(ko: "(95% 구간 \(text))", en: " (95 % interval \(text))")
    }

    var quiet: CriterionFinding {
        guard let quietShare else {
            let least = RankingRule.quietReadings
            return CriterionFinding(
                .quiet, .unknown,
                [
                    LocalizedText(
                        ko: "아무것도 시험하지 않은 기간의 측정값이 \(quietUntold)개라 잠잠한지 가릴 수 없습니다.",
                        en: quietUntold == 1
                            ? "There is 1 reading from while nothing was tried, too few to tell."
                            : "There are \(quietUntold) readings from while nothing was tried, too few to tell.")
                ],
                needed: LocalizedText(
                    ko: "시험하지 않은 기간의 측정값이 적어도 \(least)개", en: "at least \(least) readings while nothing is tried"))
        }
        let reason = LocalizedText(
            ko: "아무것도 시험하지 않은 기간의 측정값 \(quietTold)개 가운데 \(quietWithin)개가 관리도의 한계 안에 있습니다.",
            en: "While nothing was tried, \(quietWithin) of \(quietTold) readings lie within the limits of their chart.")
        guard quietShare < RankingRule.quietShare else { return CriterionFinding(.quiet, .met, [reason]) }
        return CriterionFinding(
            .quiet, .unmet, [reason],
            needed: LocalizedText(
                ko: "아무것도 하지 않아도 출렁이는 까닭을 찾고, 그것을 뺀 수식이나 자료",
                en: "the cause of its jumps while nothing is done, and a formula or data without it"))
    }
}
