import Statistics
import Values

/// The rule for values that are not shares: ranks against the baseline, signs against the target. Both are exact at any
/// number of points and say when they cannot fire.
struct ValueFindings {
    let findings: VerdictFindings

    init(rule: VerdictRule) {
        let after = rule.evidence.readings.values
        let before = rule.seal.baseline.values
        guard let mean = Descriptive.mean(after) else {
            findings = Self.nothing(rule)
            return
        }
        let test = MannWhitney(first: before, second: after)
        let significant = test.map { $0.result.p <= VerdictRule.level } ?? false
        let improved = significant && (test.map { $0.shift * rule.direction > 0 } ?? false)
        let worsened = significant && (test.map { $0.shift * rule.direction < 0 } ?? false)
        let reaching = after.count(where: rule.meetsTarget)
        let short = Binomial(trials: after.count, chance: 0.5).cumulative(reaching) <= VerdictRule.level
        let met = rule.meetsTarget(mean)
        let verdict: Verdict = met && improved ? .supported : (short && !met) || worsened ? .refuted : .inconclusive
        findings = VerdictFindings(
            verdict: verdict,
            reasons: Self.reasons(rule, mean, after, before, reaching: reaching, met: met, short: short, test),
            settle: verdict == .inconclusive ? Self.settle(rule, met: met, after: after, before: before) : nil,
            baseline: Descriptive.mean(before).map { Estimate(value: $0, readings: before.count) },
            result: Estimate(value: mean, readings: after.count),
            change: test.map { Estimate(value: $0.shift, readings: after.count) }, targetMet: met)
    }

    private static func nothing(_ rule: VerdictRule) -> VerdictFindings {
        let why = rule.evidence.readings.readings.compactMap(\.missing).last
        return VerdictFindings(
            verdict: .inconclusive,
            reasons: [
                LocalizedText(
                    ko: "봉인한 뒤의 측정값이 하나도 없습니다" + (why.map { "(\($0.ko))" } ?? "") + ".",
                    en: "There is no reading since it was sealed" + (why.map { " (\($0.en))" } ?? "") + ".")
            ],
            settle: LocalizedText(ko: "측정값이 하나라도 있어야 합니다.", en: "At least one reading."),
            baseline: nil, result: nil, change: nil, targetMet: nil)
    }

    private static func reasons(
        _ rule: VerdictRule, _ mean: Double, _ after: [Double], _ before: [Double], reaching: Int, met: Bool,
        short: Bool,
        _ test: MannWhitney?
    ) -> [LocalizedText] {
        let value = FigureText.number(mean)
        let target = FigureText.number(rule.target)
        var reasons = [
            LocalizedText(
                ko:
                    "측정값 \(after.count)개의 평균 \(value)은(는) 목표값 \(target)에 \(met ? "이르렀습니다" : "이르지 못했습니다"). 목표값에 이른 측정은 \(reaching)번입니다.",
                en:
                    "The mean of \(after.count) readings, \(value), \(met ? "meets" : "does not meet") the target of \(target); \(reaching) of them reach it."
            )
        ]
        if let test, let mean = Descriptive.mean(before) {
            let p = FigureText.probability(test.result.p)
            let least = FigureText.probability(test.result.smallestPossible)
            let blind = test.result.smallestPossible > VerdictRule.level
            reasons.append(
                LocalizedText(
                    ko: "기준선 평균 \(FigureText.number(mean))(측정 \(before.count)번)과 견준 순위 검정은 p = \(p)입니다"
                        + (blind ? "(이 개수로는 아무리 달라도 p가 \(least) 밑으로 내려갈 수 없습니다)." : "."),
                    en:
                        "Against the baseline mean of \(FigureText.number(mean)) (\(before.count) readings) the rank test gives p = \(p)"
                        + (blind ? " (with so few, no difference could give a p below \(least))." : ".")))
        } else {
            reasons.append(
                LocalizedText(
                    ko: "기준선이 없어 바뀌었는지는 알 수 없습니다.", en: "Without a baseline nobody can say whether it changed."))
        }
        if short && !met {
            let p = FigureText.probability(Binomial(trials: after.count, chance: 0.5).cumulative(reaching))
            reasons.append(
                LocalizedText(
                    ko: "목표값이 보통의 값이라면 이렇게 적게 이를 확률은 \(p)입니다.",
                    en: "Were the target its usual value, so few would reach it with probability \(p)."))
        }
        return reasons
    }

    /// How many more readings would decide it: as many as the tests need to fire at all, or, once they could, as many
    /// like those there are as would make the difference plain.
    private static func settle(_ rule: VerdictRule, met: Bool, after: [Double], before: [Double]) -> LocalizedText {
        let forSign = (1...20).first { Binomial(trials: $0, chance: 0.5).cumulative(0) <= VerdictRule.level }
        let needed = [Planning.fewestAfter(before: before.count), met ? nil : forSign].compactMap(\.self).min()
        guard let needed else {
            return LocalizedText(ko: "기준선이 될 측정이 더 있어야 합니다.", en: "More readings for the baseline.")
        }
        if needed > after.count {
            let more = needed - after.count
            return LocalizedText(
                ko: "측정이 적어도 \(more)번 더 있어야 판정할 수 있습니다.",
                en: "At least \(more) more reading(s) are needed before it can be decided.")
        }
        for factor in 2...10 {
            let like = (0..<factor).flatMap { _ in after }
            guard let test = MannWhitney(first: before, second: like) else { break }
            let isGood = test.shift * rule.direction > 0
            if test.result.p <= VerdictRule.level, test.shift != 0, isGood == met {
                let more = like.count - after.count
                return LocalizedText(
                    ko: "지금과 같은 값이 이어진다면 측정이 약 \(more)번 더 있어야 판정할 수 있습니다.",
                    en: "If the values go on like this, about \(more) more readings would settle it.")
            }
        }
        return LocalizedText(
            ko: "이만한 차이는 측정을 더 모아도 가려지지 않습니다. 기준선보다 뚜렷이 다른 목표를 세워 다시 시험하세요.",
            en:
                "A difference this small will not show with more readings; test again with a target further from the baseline."
        )
    }
}
