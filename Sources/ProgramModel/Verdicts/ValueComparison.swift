import Statistics
import Values

/// Values that are not shares: ranks against the baseline, signs against the target. Both are exact at any number of
/// points and say when they cannot fire.
struct ValueComparison: Comparison {
    let scale: VerdictScale
    let baseline: Estimate?
    let result: Estimate?
    let change: Estimate?
    let changeTest: VerdictTest?
    let shortfallTest: VerdictTest?
    private let before: [Double]
    private let after: [Double]
    private let reaching: Int

    /// Nil without a reading.
    init?(_ scale: VerdictScale, before: ReadingSeries, after: ReadingSeries) {
        guard let mean = Descriptive.mean(after.values) else { return nil }
        self.scale = scale
        self.before = before.values
        self.after = after.values
        reaching = after.values.count(where: scale.meetsTarget)
        result = Estimate(value: mean, readings: after.values.count)
        baseline = Descriptive.mean(before.values).map { Estimate(value: $0, readings: before.values.count) }
        let ranks = MannWhitney(first: before.values, second: after.values)
        let interval = RankIntervals.shift(first: before.values, second: after.values)
        change = ranks.map {
            Estimate(
                value: $0.shift, lower: interval?.lower, upper: interval?.upper, readings: after.values.count)
        }
        changeTest = ranks.map {
            VerdictTest(.mannWhitney, p: $0.result.p, smallestPossible: $0.result.smallestPossible)
        }
        let signs = Binomial(trials: after.values.count, chance: 0.5)
        shortfallTest = VerdictTest(
            .sign, p: scale.meetsTarget(mean) ? 1 : signs.cumulative(reaching), smallestPossible: signs.cumulative(0))
    }

    // MARK: Words

    func reasons(change test: VerdictTest?, shortfall: VerdictTest?) -> [LocalizedText] {
        guard let result else { return [] }
        let met = scale.meetsTarget(result.value)
        let value = Particle.topic.after(FigureText.number(result.value))
        let target = FigureText.number(scale.target)
        var reasons = [
            LocalizedText(
                ko:
                    "측정값 \(after.count)개의 평균 \(value) 목표값 \(target)에 \(met ? "이르렀습니다" : "이르지 못했습니다"). 목표값에 이른 측정은 \(reaching)번입니다.",
                en:
                    "The mean of \(FigureText.readings(after.count)), \(FigureText.number(result.value)), \(met ? "meets" : "does not meet") the target of \(target); \(reaching) of them reach it."
            )
        ]
        reasons.append(changed(test) ?? Self.noBaseline)
        if let shortfall, shortfall.isSignificant, !met {
            let p = FigureText.probability(shortfall.p)
            let note = corrected(shortfall)
            reasons.append(
                LocalizedText(
                    ko: "목표값이 보통의 값이라면 이렇게 적게 이를 확률은 \(p)입니다" + (note.map { "; \($0.ko)" } ?? "") + ".",
                    en: "Were the target its usual value, so few would reach it with probability \(p)"
                        + (note.map { "; \($0.en)" } ?? "") + "."))
        }
        return reasons
    }

    private func changed(_ test: VerdictTest?) -> LocalizedText? {
        guard let test, let change, let baseline else { return nil }
        let p = FigureText.p(test.p)
        let least = FigureText.probability(test.smallestPossible)
        let isBlind = !test.canFire
        let shift = FigureText.signed(change.value)
        let range = change.lower == nil ? nil : change.range(FigureText.signedRange)
        let note = corrected(test)
        return LocalizedText(
            ko:
                "기준선 평균 \(FigureText.number(baseline.value))(측정 \(before.count)번)에서 \(shift)만큼 옮겨 갔고"
                + (range.map { "(95% 구간 \($0))" } ?? "") + ", 순위 검정은 \(p)입니다"
                + (isBlind ? "(이 개수로는 아무리 달라도 p가 \(least) 밑으로 내려갈 수 없습니다)" : "")
                + (note.map { "; \($0.ko)" } ?? "") + ".",
            en:
                "It moved by \(shift)" + (range.map { " (95 % interval \($0))" } ?? "")
                + " from the baseline mean of \(FigureText.number(baseline.value)) (\(FigureText.readings(before.count))); the rank test gives \(p)"
                + (isBlind ? " (with so few, no difference could give a p below \(least))" : "")
                + (note.map { "; \($0.en)" } ?? "") + ".")
    }

    // MARK: What would settle it

    /// As many readings as the tests need to fire at all, or, once they could, as many like those there are as would make
    /// the difference plain.
    func settle(change test: VerdictTest?, shortfall: VerdictTest?) -> LocalizedText {
        let met = targetMet ?? false
        if before.isEmpty, met {
            return LocalizedText(
                ko: "견줄 기준선이 있어야 합니다. 지금의 측정을 기준선으로 삼아 다시 시험하세요.",
                en: "A baseline to compare with; test again with these readings as the baseline.")
        }
        let forSign = (1...40).first {
            Binomial(trials: $0, chance: 0.5).cumulative(0) <= shortfall?.level ?? VerdictRule.level
        }
        let forRanks = Planning.fewestAfter(before: before.count, level: test?.level ?? VerdictRule.level)
        guard let needed = [forRanks, met ? nil : forSign].compactMap(\.self).min() else { return Self.tooSmall }
        if needed > after.count {
            let more = scale.more(readings: needed - after.count)
            return LocalizedText(
                ko: "적어도 \(more.ko)은 더 재어야 판정할 수 있습니다.",
                en: "At least \(more.en) before it can be decided.")
        }
        for factor in 2...10 where isDecided(by: factor, met: met, test, shortfall) {
            let more = scale.more(readings: after.count * (factor - 1))
            return LocalizedText(
                ko: "지금과 같은 값이 이어진다면 \(more.ko)쯤 더 재면 판정할 수 있습니다.",
                en: "If the values go on like this, about \(more.en) would settle it.")
        }
        return Self.tooSmall
    }

    private func isDecided(by factor: Int, met: Bool, _ test: VerdictTest?, _ shortfall: VerdictTest?) -> Bool {
        let like = (0..<factor).flatMap { _ in after }
        if !met {
            let p = Binomial(trials: like.count, chance: 0.5).cumulative(reaching * factor)
            if p <= shortfall?.level ?? VerdictRule.level { return true }
        }
        guard let ranks = MannWhitney(first: before, second: like) else { return false }
        let isGood = ranks.shift * scale.direction > 0
        return ranks.result.p <= test?.level ?? VerdictRule.level && ranks.shift != 0 && isGood == met
    }
}
