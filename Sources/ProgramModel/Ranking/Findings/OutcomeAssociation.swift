import Statistics
import Values

/// How an indicator goes together with the outcome that the group named.
package struct OutcomeAssociation: Codable, Hashable, Sendable {
    /// One for each lag; none where one of the two is computed from the other.
    package var lags: [LaggedAssociation]
    /// 1 where a rise of both is good, −1 where one of them is better when lower.
    package var goodSign: Double
    /// Tables that both are counted from: some of what they share may be arithmetic.
    package var sharedTables: [String]
    package var isCircular: Bool

    /// - Parameters:
    ///   - formula: only its readings are used; under another formula an indicator is another one.
    init(
        _ evidence: [IndicatorEvidence], formula: Digest?, with outcome: [IndicatorEvidence], outcomeFormula: Digest?
    ) {
        let strata = evidence.flatMap { own in
            own.series.filter { $0.formula == formula }.compactMap { series -> (SeriesEvidence, SeriesEvidence)? in
                let beside = outcome.first { $0.season == own.season }?.series.first {
                    $0.community == series.community && $0.formula == outcomeFormula
                }
                return beside.map { (series, $0) }
            }
        }
        isCircular = Self.isCircular(evidence, outcome)
        lags = (isCircular ? [] : RankingRule.lags).map { lag in
            LaggedAssociation(
                lag: lag,
                strata.map { own, beside in
                    let (x, y) = OutcomePairing.pairs(own.readings, outcome: beside.readings, lag: lag)
                    return StratifiedAssociation.Stratum(x: x, y: y)
                })
        }
        goodSign = evidence.last?.definition.better == outcome.last?.definition.better ? 1 : -1
        let tables = [evidence, outcome].map { Set($0.flatMap(\.definition.tables)) }
        sharedTables = tables[0].intersection(tables[1]).sorted()
    }

    private static func isCircular(_ own: [IndicatorEvidence], _ outcome: [IndicatorEvidence]) -> Bool {
        func rests(_ one: [IndicatorEvidence], on other: [IndicatorEvidence]) -> Bool {
            one.contains { one in other.contains { one.definition.from?.contains($0.definition.id) == true } }
        }
        return rests(own, on: outcome) || rests(outcome, on: own)
    }

    /// What speaks most for it: a lag that clears the bar, then the smallest p.
    package var best: LaggedAssociation? {
        lags.filter { $0.coefficient != nil }.min { first, second in
            let good = (first.isGood(goodSign), second.isGood(goodSign))
            if good.0 != good.1 { return good.0 }
            let p = (first.correctedP ?? 1, second.correctedP ?? 1)
            if p.0 != p.1 { return p.0 < p.1 }
            let size = (abs(first.coefficient ?? 0), abs(second.coefficient ?? 0))
            return size.0 == size.1 ? first.lag < second.lag : size.0 > size.1
        }
    }

    /// - Parameter questions: how many correlations were asked about in all.
    func finding(questions: Int) -> CriterionFinding {
        guard !isCircular else {
            return CriterionFinding(
                .association, .unmet,
                [
                    LocalizedText(
                        ko: "하나가 다른 하나로 셈한 지표라, 결과와 함께 움직여도 알려 주는 것이 없습니다.",
                        en: "One of the two is computed from the other, so that they go together says nothing.")
                ])
        }
        let least = StratifiedAssociation.fewestPoints(
            level: RankingRule.level, questions: best == nil ? questions + RankingRule.lags.count : questions)
        let needed = LocalizedText(ko: "함께 잰 기간이 적어도 \(least)개", en: "at least \(least) periods with both readings")
        guard let best else {
            let points = lags.map(\.points).max() ?? 0
            let reason =
                points < 2
                ? LocalizedText(
                    ko: "결과 지표와 같은 커뮤니티에서 함께 잰 기간이 \(points)개뿐입니다.",
                    en: "\(points) \(points == 1 ? "period has" : "periods have") a reading of both in one community.")
                : LocalizedText(
                    ko: "함께 잰 기간 \(points)개에서 한쪽이 늘 같은 값이라 견줄 수 없습니다.",
                    en: "In the \(points) periods with both readings, one of them never changes.")
            return CriterionFinding(.association, .unknown, [reason], needed: needed)
        }
        guard best.canBeTold(among: questions) else {
            return CriterionFinding(
                .association, .unknown,
                [
                    Self.words(best),
                    LocalizedText(
                        ko: "물음이 모두 \(questions)개일 때, 점 \(best.points)개로는 어떻게 놓여도 우연과 가릴 수 없습니다.",
                        en:
                            "Among \(questions) questions, no order of \(best.points) points can be told from chance."),
                ], needed: needed)
        }
        guard !best.isGood(goodSign) else { return CriterionFinding(.association, .met, [Self.words(best)]) }
        return CriterionFinding(.association, .unmet, [Self.words(best)] + shortcomings(best), needed: nil)
    }

    private func shortcomings(_ best: LaggedAssociation) -> [LocalizedText] {
        var reasons: [LocalizedText] = []
        if best.correctedP ?? 1 > RankingRule.level {
            reasons.append(LocalizedText(ko: "우연과 구별되지 않습니다.", en: "It cannot be told from chance."))
        } else if (best.coefficient ?? 0) * goodSign < 0 {
            reasons.append(LocalizedText(ko: "결과와 거꾸로 움직입니다.", en: "It moves against the outcome."))
        } else if let lower = best.lower, let upper = best.upper, lower <= 0, upper >= 0 {
            reasons.append(LocalizedText(ko: "구간에 0이 들어 있습니다.", en: "The interval holds 0."))
        } else if best.lower == nil {
            reasons.append(LocalizedText(ko: "점이 적어 구간을 셈할 수 없습니다.", en: "There are too few points for an interval."))
        }
        if best.bothPersist, best.correctedP ?? 1 <= RankingRule.level {
            reasons.append(
                LocalizedText(
                    ko: "둘 다 한 방향으로 움직이거나 앞 기간의 값에 따라 움직이고 있어, 서로 상관이 없어도 이렇게 보일 수 있습니다.",
                    en:
                        "Both went one way, or follow their own earlier values, and may look like this without having to do with each other."))
        }
        return reasons
    }

    private static func words(_ found: LaggedAssociation) -> LocalizedText {
        func number(_ value: Double) -> String { NumberText.fixed(value, decimals: 2) }
        let rho = number(found.coefficient ?? 0)
        let p = FigureText.p(found.correctedP ?? 1)
        let range = found.lower.flatMap { lower in found.upper.map { "\(number(lower))…\(number($0))" } }
        let when =
            found.lag == 0
            ? LocalizedText(ko: "같은 기간의 결과", en: "the outcome of the same period")
            : LocalizedText(ko: "다음 기간의 결과", en: "the outcome of the next period")
        let places = found.strata > 1 ? LocalizedText(ko: ", 묶음 \(found.strata)개", en: " in \(found.strata) groups") : nil
        return LocalizedText(
            ko:
                "\(when.ko)와 순위상관 ρ = \(rho)(점 \(found.points)개\(places?.ko ?? "")\(range.map { ", 95% 구간 \($0)" } ?? ""), 보정한 \(p)).",
            en:
                "Rank correlation with \(when.en): ρ = \(rho) (\(found.points) points\(places?.en ?? "")\(range.map { ", 95 % interval \($0)" } ?? ""), corrected \(p))."
        )
    }
}
