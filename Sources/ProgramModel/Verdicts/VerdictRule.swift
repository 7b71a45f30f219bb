import Statistics
package import Values

/// How readings become a verdict. The default rule of every program:
///
/// 1. A plan that was not carried out cannot be refuted, and readings that are not there, or that cover less than half of
///    the periods, cannot settle anything: both are inconclusive.
/// 2. *Shares* (numerator and denominator known) are pooled. Supported: the target is met, and Newcombe's 95 %
///    interval of the change from the baseline lies wholly on the good side of zero. Refuted: Wilson's 95 % interval
///    of the result lies wholly short of the target, or the change lies wholly on the bad side.
/// 3. *Other values*. Supported: the mean meets the target, and the exact two-sided Mann–Whitney test against the
///    baseline gives p ≤ 0.05 for a shift to the good side. Refuted: so few readings reach the target that the exact
///    one-sided sign test gives p ≤ 0.05, or the Mann–Whitney test does on the bad side.
/// 4. Hypotheses that are judged in one feedback are tried together: Holm's correction holds for the tests of change,
///    and for those against the target, of all that were carried out and whose tests can fire at all.
///    `VerdictTest.corrected` is what counts.
/// 5. A sealed guardrail that worsened, or a chart signal on the bad side, keeps a hypothesis from being supported: the
///    prediction said that this would not happen. A signal on the good side is told, but proves nothing by itself.
/// 6. Anything else is inconclusive, with what would settle it.
///
/// The two ways of refuting and of supporting cannot both hold: a result that meets the target is not short of it.
package struct VerdictRule {
    package static let level = 0.05

    let hypothesis: HypothesisID
    let seal: Seal
    let evidence: JudgingEvidence
    let carriedOut: CarriedOut?
    let comparison: any Comparison
    private let amendment: HypothesisDraft?
    private let indicators: [IndicatorID: AdoptedIndicator]

    /// - Parameter amendment: what the author made of the prediction after it was sealed; it is told, and judges nothing.
    package init(
        seal: Seal, evidence: JudgingEvidence, carriedOut: CarriedOut?, indicators: [IndicatorID: AdoptedIndicator],
        amendment: HypothesisDraft? = nil
    ) {
        hypothesis = evidence.hypothesis
        self.seal = seal
        self.evidence = evidence
        self.carriedOut = carriedOut
        self.indicators = indicators
        self.amendment = amendment
        let definition = indicators[seal.draft.indicator]?.definition
        let scale = VerdictScale(target: seal.draft.target, better: seal.better, definition: definition)
        let (before, after) = (seal.baseline, evidence.readings)
        if let shares = ShareComparison(scale, before: before, after: after) {
            comparison = shares
        } else if let values = ValueComparison(scale, before: before, after: after) {
            comparison = values
        } else {
            comparison = NoComparison(scale: scale, why: after.readings.compactMap(\.missing).last)
        }
    }

    /// What was not tried is not tested, and costs the others nothing.
    var tests: (change: VerdictTest?, shortfall: VerdictTest?) {
        carriedOut == .notDone ? (nil, nil) : (comparison.changeTest, comparison.shortfallTest)
    }

    /// Judged alone.
    package func judgement(at: Timestamp) -> Judgement {
        judgement(at: at, change: comparison.changeTest, shortfall: comparison.shortfallTest)
    }

    /// - Parameters:
    ///   - change: its test of change, corrected for those judged with it.
    ///   - shortfall: the same of its test against the target.
    func judgement(at: Timestamp, change: VerdictTest?, shortfall: VerdictTest?) -> Judgement {
        let guardrails = zip(seal.guardrailBaselines, evidence.guardrails).map { guardrail(baseline: $0, result: $1) }
        let signals = ChartSignals(
            before: seal.baseline.values, after: evidence.readings.values, better: seal.better)
        let coverage = Coverage(evidence.readings)
        let met = comparison.targetMet ?? false
        let isImproved = change?.isSignificant == true && comparison.isBetter
        let isRefuted =
            shortfall?.isSignificant == true && !met || change?.isSignificant == true && comparison.isWorse
        let obstacles = obstacles(
            to: met && isImproved ? .supported : isRefuted ? .refuted : .inconclusive, coverage, guardrails, signals)
        let verdict: Verdict =
            !obstacles.isEmpty ? .inconclusive : met && isImproved ? .supported : isRefuted ? .refuted : .inconclusive
        var reasons = comparison.reasons(change: change, shortfall: shortfall)
        if carriedOut == .notDone { reasons.insert(Self.notTried, at: 0) }
        reasons += obstacles.compactMap(\.reason)
        reasons += [signals.reason, execution].compactMap(\.self) + coverage.reasons + [amended].compactMap(\.self)
        return Judgement(
            at: at, verdict: verdict, reasons: reasons,
            settle: verdict != .inconclusive
                ? nil : obstacles.first?.settle ?? comparison.settle(change: change, shortfall: shortfall),
            baseline: comparison.baseline, result: comparison.result, change: comparison.change,
            targetMet: comparison.targetMet, carriedOut: carriedOut, readings: evidence.readings,
            guardrails: guardrails, changeTest: change, shortfallTest: shortfall,
            signals: signals.signals.isEmpty ? nil : signals.signals, coverage: coverage)
    }

    // MARK: What stands in the way

    private struct Obstacle {
        /// Nil where it is told elsewhere.
        var reason: LocalizedText?
        var settle: LocalizedText
    }

    /// Why the numbers alone, which say `verdict`, may not have the last word.
    private func obstacles(
        to verdict: Verdict, _ coverage: Coverage, _ guardrails: [GuardrailFinding], _ signals: ChartSignals
    ) -> [Obstacle] {
        if carriedOut == .notDone {
            return [
                Obstacle(
                    settle: LocalizedText(
                        ko: "계획을 실행한 주기가 하나 필요합니다.", en: "A cycle in which the plan is carried out."))
            ]
        }
        guard verdict != .inconclusive else { return [] }
        var obstacles: [Obstacle] = []
        if !coverage.isEnough {
            let missing = comparison.scale.more(readings: (coverage.periods + 1) / 2 - coverage.readings)
            obstacles.append(
                Obstacle(
                    settle: LocalizedText(
                        ko: "빠진 기간 가운데 적어도 \(missing.ko)의 측정값이 있어야 합니다.",
                        en: "Readings for the missing periods: at least \(missing.en).")))
        }
        guard verdict == .supported else { return obstacles }
        let worse = guardrails.filter { $0.worsened == true }
        if !worse.isEmpty {
            let ko = worse.map { "‘\(title($0.indicator).ko)’" }.joined(separator: ", ")
            let en = worse.map { "‘\(title($0.indicator).en)’" }.joined(separator: ", ")
            obstacles.append(
                Obstacle(
                    reason: LocalizedText(
                        ko: "그러나 나빠지지 않으리라고 한 지표가 나빠졌습니다: \(ko).",
                        en: "But what was not to get worse did: \(en)."),
                    settle: LocalizedText(
                        ko: "\(ko)을(를) 지키면서 같은 결과를 얻는 주기가 하나 필요합니다.",
                        en: "A cycle with the same result in which \(en) holds.")))
        }
        if signals.isBad {
            obstacles.append(
                Obstacle(
                    reason: LocalizedText(
                        ko: "그러나 관리도에 나쁜 쪽 신호가 있어 결과가 고르지 않습니다.",
                        en: "But the chart has a signal on the bad side: the result is not steady."),
                    settle: LocalizedText(
                        ko: "그 신호가 왜 나왔는지 찾고, 신호 없이 한 주기를 더 재어야 합니다.",
                        en: "The cause of that signal, and one more cycle without one.")))
        }
        return obstacles
    }

    private func title(_ id: IndicatorID) -> LocalizedText {
        indicators[id]?.definition.title ?? LocalizedText(same: id.rawValue)
    }

    // MARK: What is told beside the numbers

    private static let notTried = LocalizedText(
        ko: "계획을 실행하지 못했습니다. 실행하지 않은 생각은 기각할 수 없습니다.",
        en: "The plan was not carried out; an idea that was never tried cannot be refuted.")

    private var execution: LocalizedText? {
        switch carriedOut {
        case .asPlanned, .notDone: nil
        case .partly:
            LocalizedText(
                ko: "계획은 일부만 실행했습니다. 끝까지 실행한 결과는 다를 수 있습니다.",
                en: "The plan was carried out only in part; carried out in full it might have done otherwise.")
        case nil:
            LocalizedText(
                ko: "점검 기록이 없어 계획대로 실행했는지는 알 수 없습니다.",
                en: "There is no check-in, so whether the plan was carried out is not known.")
        }
    }

    private var amended: LocalizedText? {
        guard let amendment, amendment.target != seal.draft.target else { return nil }
        let isShare = comparison is ShareComparison
        func text(_ value: Double) -> String { isShare ? FigureText.percent(value) : FigureText.number(value) }
        var scale = comparison.scale
        scale.target = amendment.target
        let would = comparison.result.map { scale.meetsTarget($0.value) }
        let ko = would.map { $0 ? " 고친 값이라면 이른 것이 됩니다." : " 고친 값에도 이르지 못했습니다." } ?? ""
        let en = would.map {
            $0 ? " The result would meet the amended one." : " The result misses the amended one, too."
        }
        return LocalizedText(
            ko: "봉인한 뒤 목표값을 \(text(seal.draft.target))에서 \(text(amendment.target))로 고쳤습니다. 판정은 봉인한 값으로 합니다.\(ko)",
            en:
                "After the sealing the target was amended from \(text(seal.draft.target)) to \(text(amendment.target)); the sealed one is judged.\(en ?? "")"
        )
    }

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
