import Statistics
import Values

/// The rule for shares: pooled counts, Wilson's interval for each side and Newcombe's for the change.
struct ShareFindings {
    let findings: VerdictFindings

    /// Nil unless every reading of the result, and there is one, has a numerator and a denominator.
    init?(rule: VerdictRule) {
        guard let result = Counts(rule.evidence.readings) else { return nil }
        let baseline = Counts(rule.seal.baseline)
        let change = baseline.flatMap {
            ProportionIntervals.difference(from: ($0.above, $0.below), to: (result.above, result.below))
        }
        let good = change.map { rule.direction > 0 ? $0.lower > 0 : $0.upper < 0 } ?? false
        let bad = change.map { rule.direction > 0 ? $0.upper < 0 : $0.lower > 0 } ?? false
        let interval = ProportionIntervals.wilson(successes: result.above, trials: result.below)
        let short = interval.map { rule.direction > 0 ? $0.upper < rule.target : $0.lower > rule.target } ?? false
        let met = rule.meetsTarget(result.share)
        let verdict: Verdict = met && good ? .supported : short || bad ? .refuted : .inconclusive
        findings = VerdictFindings(
            verdict: verdict,
            reasons: Self.reasons(
                rule, result, baseline, interval, change, met: met, good: good, bad: bad, short: short),
            settle: verdict == .inconclusive ? Self.settle(rule, result, baseline) : nil,
            baseline: baseline?.estimate, result: result.estimate,
            change: change.map {
                Estimate(
                    value: $0.estimate, lower: $0.lower, upper: $0.upper, readings: result.readings,
                    denominator: Double(result.below))
            },
            targetMet: met)
    }

    private static func reasons(
        _ rule: VerdictRule, _ result: Counts, _ baseline: Counts?, _ interval: Interval?, _ change: Interval?,
        met: Bool, good: Bool, bad: Bool, short: Bool
    ) -> [LocalizedText] {
        let value = FigureText.percent(result.share)
        let target = FigureText.percent(rule.target)
        let limits = interval.map { FigureText.percentRange($0.lower, $0.upper) } ?? "–"
        var reasons = [
            LocalizedText(
                ko:
                    "결과 \(value)(\(result.below)명 중 \(result.above)명, 95% 구간 \(limits))는 목표값 \(target)에 \(met ? "이르렀습니다" : "이르지 못했습니다").",
                en:
                    "The result, \(value) (\(result.above) of \(result.below), 95 % interval \(limits)), \(met ? "meets" : "does not meet") the target of \(target)."
            )
        ]
        if let change, let baseline {
            let amount = FigureText.points(change.estimate)
            let range = FigureText.pointsRange(change.lower, change.upper)
            let sure: LocalizedText =
                if good {
                    LocalizedText(ko: "좋아졌다고 볼 만합니다", en: "an improvement that chance alone hardly makes")
                } else if bad {
                    LocalizedText(ko: "나빠졌다고 볼 만합니다", en: "a worsening that chance alone hardly makes")
                } else {
                    LocalizedText(ko: "우연과 구별되지 않습니다", en: "not to be told from chance")
                }
            reasons.append(
                LocalizedText(
                    ko:
                        "기준선 \(FigureText.percent(baseline.share))(\(baseline.below)명 중 \(baseline.above)명)에서 \(amount) 바뀌었습니다(95% 구간 \(range)): \(sure.ko).",
                    en:
                        "It changed by \(amount) from the baseline of \(FigureText.percent(baseline.share)) (\(baseline.above) of \(baseline.below); 95 % interval \(range)): \(sure.en)."
                ))
        } else {
            reasons.append(
                LocalizedText(
                    ko: "기준선이 없어 바뀌었는지는 알 수 없습니다.", en: "Without a baseline nobody can say whether it changed."))
        }
        if short {
            reasons.append(
                LocalizedText(
                    ko: "구간 전체가 목표값에 못 미칩니다.", en: "The whole interval falls short of the target."))
        }
        return reasons
    }

    /// How many more people, counted at the same rate, would decide it either way.
    private static func settle(_ rule: VerdictRule, _ result: Counts, _ baseline: Counts?) -> LocalizedText {
        let met = rule.meetsTarget(result.share)
        if met, baseline == nil {
            return LocalizedText(
                ko: "견줄 기준선이 있어야 합니다. 지금의 측정을 기준선으로 삼아 다시 시험하세요.",
                en: "A baseline to compare with; test again with these readings as the baseline.")
        }
        for factor in 2...200 {
            let (above, below) = (result.above * factor, result.below * factor)
            let decided: Bool
            if met, let baseline {
                let change = ProportionIntervals.difference(from: (baseline.above, baseline.below), to: (above, below))
                decided = change.map { rule.direction > 0 ? $0.lower > 0 : $0.upper < 0 } ?? false
            } else {
                let interval = ProportionIntervals.wilson(successes: above, trials: below)
                decided = interval.map { rule.direction > 0 ? $0.upper < rule.target : $0.lower > rule.target } ?? false
            }
            if decided {
                let people = below - result.below
                let perReading = Double(result.below) / Double(result.readings)
                let readings = Int((Double(people) / perReading).rounded(.up))
                return LocalizedText(
                    ko: "같은 비율이 이어진다면 \(people)명(측정 약 \(readings)번)을 더 세면 판정할 수 있습니다.",
                    en:
                        "At the same rate, counting \(people) more people (about \(readings) more readings) would settle it."
                )
            }
        }
        return LocalizedText(
            ko: "이만한 차이는 사람을 더 세어도 가려지지 않습니다. 기준선보다 뚜렷이 다른 목표를 세워 다시 시험하세요.",
            en:
                "A difference this small will not show by counting more; test again with a target further from the baseline."
        )
    }

    /// Pooled numerator and denominator of a series, as whole people.
    private struct Counts {
        var above: Int
        var below: Int
        var readings: Int

        init?(_ series: ReadingSeries) {
            guard let pooled = series.pooled, let above = Int(exactly: pooled.numerator),
                let below = Int(exactly: pooled.denominator), (0...below).contains(above)
            else { return nil }
            self.above = above
            self.below = below
            readings = series.values.count
        }

        var share: Double { Double(above) / Double(below) }

        var estimate: Estimate {
            let interval = ProportionIntervals.wilson(successes: above, trials: below)
            return Estimate(
                value: share, lower: interval?.lower, upper: interval?.upper, readings: readings,
                denominator: Double(below))
        }
    }
}
