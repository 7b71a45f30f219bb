import Statistics
import Values

/// Shares: pooled counts, Wilson's interval for each side and Newcombe's for the change.
struct ShareComparison: Comparison {
    let scale: VerdictScale
    let changeTest: VerdictTest?
    let shortfallTest: VerdictTest?
    let change: Estimate?
    private let after: PooledCount
    private let before: PooledCount?

    /// Nil unless every reading of the result, and there is one, has a numerator and a denominator.
    init?(_ scale: VerdictScale, before: ReadingSeries, after: ReadingSeries) {
        guard let result = PooledCount(after) else { return nil }
        let start = PooledCount(before)
        self.scale = scale
        self.after = result
        self.before = start
        shortfallTest = Self.shortfall(scale, result)
        change = start.flatMap { start in
            ProportionIntervals.difference(from: start.pair, to: result.pair).map {
                Estimate(
                    value: $0.estimate, lower: $0.lower, upper: $0.upper, readings: result.readings,
                    denominator: Double(result.below))
            }
        }
        changeTest = start.flatMap { Self.change(scale, from: $0, to: result) }
    }

    var baseline: Estimate? { before?.estimate }
    var result: Estimate? { after.estimate }

    private static func change(_ scale: VerdictScale, from start: PooledCount, to result: PooledCount) -> VerdictTest? {
        guard let p = NewcombeTest.change(from: start.pair, to: result.pair) else { return nil }
        // No result of this size differs more than all or none.
        let extremes = [0, result.below].compactMap {
            NewcombeTest.change(from: start.pair, to: ($0, result.below))
        }
        return VerdictTest(.newcombe, p: p, smallestPossible: extremes.min() ?? 1)
    }

    private static func shortfall(_ scale: VerdictScale, _ result: PooledCount) -> VerdictTest? {
        guard let p = NewcombeTest.against(scale.target, result.pair) else { return nil }
        let worst = NewcombeTest.against(scale.target, (scale.direction > 0 ? 0 : result.below, result.below))
        return VerdictTest(.wilson, p: scale.meetsTarget(result.share) ? 1 : p, smallestPossible: worst ?? 1)
    }

    // MARK: Words

    func reasons(change test: VerdictTest?, shortfall: VerdictTest?) -> [LocalizedText] {
        let met = scale.meetsTarget(after.share)
        let value = FigureText.percent(after.share)
        let target = FigureText.percent(scale.target)
        let counts = scale.share(after.above, of: after.below)
        let limits = after.estimate.range(FigureText.percentRange)
        var reasons = [
            LocalizedText(
                ko:
                    "결과 \(value)(\(counts.ko), 95% 구간 \(limits))는 목표값 \(target)에 \(met ? "이르렀습니다" : "이르지 못했습니다").",
                en:
                    "The result, \(value) (\(counts.en), 95 % interval \(limits)), \(met ? "meets" : "does not meet") the target of \(target)."
            )
        ]
        reasons.append(changed(test) ?? Self.noBaseline)
        if let shortfall, shortfall.isSignificant, !met {
            let note = corrected(shortfall)
            reasons.append(
                LocalizedText(
                    ko: "목표값에 못 미치는 것이 우연이라고 보기 어렵습니다" + (note.map { ": \($0.ko)" } ?? "") + ".",
                    en: "Chance alone hardly leaves it so short of the target" + (note.map { ": \($0.en)" } ?? "") + "."
                ))
        }
        return reasons
    }

    private func changed(_ test: VerdictTest?) -> LocalizedText? {
        guard let test, let before, let change else { return nil }
        let amount = FigureText.points(change.value)
        let range = change.range(FigureText.pointsRange)
        let counts = scale.share(before.above, of: before.below)
        let sure: LocalizedText =
            if test.isSignificant, isBetter {
                LocalizedText(ko: "좋아졌다고 볼 만합니다", en: "an improvement that chance alone hardly makes")
            } else if test.isSignificant, isWorse {
                LocalizedText(ko: "나빠졌다고 볼 만합니다", en: "a worsening that chance alone hardly makes")
            } else {
                LocalizedText(ko: "우연과 구별되지 않습니다", en: "not to be told from chance")
            }
        let note = corrected(test)
        return LocalizedText(
            ko:
                "기준선 \(FigureText.percent(before.share))(\(counts.ko))에서 \(amount) 바뀌었습니다(95% 구간 \(range)): \(sure.ko)"
                + (note.map { "; \($0.ko)" } ?? "") + ".",
            en:
                "It changed by \(amount) from the baseline of \(FigureText.percent(before.share)) (\(counts.en); 95 % interval \(range)): \(sure.en)"
                + (note.map { "; \($0.en)" } ?? "") + ".")
    }

    // MARK: What would settle it

    /// How many more, counted at the same rate, would decide it either way.
    func settle(change: VerdictTest?, shortfall: VerdictTest?) -> LocalizedText {
        let met = scale.meetsTarget(after.share)
        if met, before == nil {
            return LocalizedText(
                ko: "견줄 기준선이 있어야 합니다. 지금의 측정을 기준선으로 삼아 다시 시험하세요.",
                en: "A baseline to compare with; test again with these readings as the baseline.")
        }
        for factor in 2...200 where isDecided(by: factor, met: met, change: change, shortfall: shortfall) {
            let counted = after.below * (factor - 1)
            let perReading = Double(after.below) / Double(after.readings)
            let readings = scale.more(readings: Int((Double(counted) / perReading).rounded(.up)))
            let more = scale.more(counted: counted)
            return LocalizedText(
                ko: "같은 비율이 이어진다면 \(more.ko)(\(readings.ko)쯤)을 더 세면 판정할 수 있습니다.",
                en: "At the same rate, \(more.en) (about \(readings.en)) would settle it.")
        }
        return Self.tooSmall
    }

    private func isDecided(by factor: Int, met: Bool, change: VerdictTest?, shortfall: VerdictTest?) -> Bool {
        let grown = (successes: after.above * factor, trials: after.below * factor)
        if met {
            guard isBetter, let before, let p = NewcombeTest.change(from: before.pair, to: grown) else { return false }
            return p <= change?.level ?? VerdictRule.level
        }
        guard let p = NewcombeTest.against(scale.target, grown) else { return false }
        return p <= shortfall?.level ?? VerdictRule.level
    }
}
