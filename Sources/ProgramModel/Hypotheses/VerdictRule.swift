import Statistics
package import Values

/// How readings become a verdict. The default rule of every program:
///
/// 1. A plan that was not carried out cannot be refuted, and readings that are not there cannot settle anything:
///    both are inconclusive.
/// 2. *Shares* (numerator and denominator known) are pooled. Supported: the target is met, and Newcombe's 95 %
///    interval of the change from the baseline lies wholly on the good side of zero. Refuted: Wilson's 95 % interval
///    of the result lies wholly short of the target, or the change lies wholly on the bad side.
/// 3. *Other values*. Supported: the mean meets the target, and the exact two-sided Mann–Whitney test against the
///    baseline gives p ≤ 0.05 for a shift to the good side. Refuted: so few readings reach the target that the exact one-sided sign test gives
///    p ≤ 0.05, or the Mann–Whitney test does on the bad side.
/// 4. Anything else is inconclusive, with what would settle it.
///
/// The two ways of refuting and of supporting cannot both hold: a result that meets the target is not short of it.
package struct VerdictRule {
    static let level = 0.05

    var seal: Seal
    var evidence: JudgingEvidence
    var carriedOut: CarriedOut?
    var indicators: [IndicatorID: AdoptedIndicator]

    package init(
        seal: Seal, evidence: JudgingEvidence, carriedOut: CarriedOut?, indicators: [IndicatorID: AdoptedIndicator]
    ) {
        self.seal = seal
        self.evidence = evidence
        self.carriedOut = carriedOut
        self.indicators = indicators
    }

    package func judgement(at: Timestamp) -> Judgement {
        let findings =
            if let share = ShareFindings(rule: self) { share.findings } else { ValueFindings(rule: self).findings }
        var judgement = Judgement(
            at: at, verdict: findings.verdict, reasons: findings.reasons, settle: findings.settle,
            baseline: findings.baseline, result: findings.result, change: findings.change,
            targetMet: findings.targetMet, carriedOut: carriedOut, readings: evidence.readings,
            guardrails: zip(seal.guardrailBaselines, evidence.guardrails).map { guardrail(baseline: $0, result: $1) })
        if carriedOut == .notDone {
            judgement.verdict = .inconclusive
            judgement.reasons.insert(
                LocalizedText(
                    ko: "계획을 실행하지 못했습니다. 실행하지 않은 생각은 기각할 수 없습니다.",
                    en: "The plan was not carried out; an idea that was never tried cannot be refuted."), at: 0)
            judgement.settle = LocalizedText(
                ko: "계획을 실행한 주기가 하나 필요합니다.", en: "A cycle in which the plan is carried out.")
        } else if carriedOut == nil {
            judgement.reasons.append(
                LocalizedText(
                    ko: "점검 기록이 없어 계획대로 실행했는지는 알 수 없습니다.",
                    en: "There is no check-in, so whether the plan was carried out is not known."))
        }
        return judgement
    }

    var target: Double { seal.draft.target }

    /// Positive is good.
    var direction: Double { seal.better == .higher ? 1 : -1 }

    func meetsTarget(_ value: Double) -> Bool { direction * (value - target) >= 0 }

    /// A guardrail has worsened when its mean leaves the limits that its own baseline sets, on the bad side.
    private func guardrail(baseline: ReadingSeries, result: ReadingSeries) -> GuardrailFinding {
        let before = baseline.values
        let after = result.values
        var worsened: Bool?
        if before.count >= 2, !after.isEmpty, let chart = XmRChart(before) {
            let mean = Descriptive.mean(after) ?? 0
            let better = indicators[baseline.indicator]?.definition.better ?? .higher
            worsened = better == .higher ? mean < chart.lower : mean > chart.upper
        }
        return GuardrailFinding(
            indicator: baseline.indicator, baseline: Descriptive.mean(before), result: Descriptive.mean(after),
            worsened: worsened, readings: result)
    }
}
