import Values

/// The readings since the seal beside those before it.
protocol Comparison {
    var scale: VerdictScale { get }
    var baseline: Estimate? { get }
    var result: Estimate? { get }
    /// Result less baseline.
    var change: Estimate? { get }
    /// Whether anything changed; nil without both sides.
    var changeTest: VerdictTest? { get }
    /// Whether the target is out of reach; nil without a result.
    var shortfallTest: VerdictTest? { get }

    /// The result beside the target, and the change from the baseline.
    func reasons(change: VerdictTest?, shortfall: VerdictTest?) -> [LocalizedText]
    /// What would decide a case that is open, as more of what there is.
    func settle(change: VerdictTest?, shortfall: VerdictTest?) -> LocalizedText
}

extension Comparison {
    var targetMet: Bool? { result.map { scale.meetsTarget($0.value) } }
    var isBetter: Bool { change.map { $0.value * scale.direction > 0 } ?? false }
    var isWorse: Bool { change.map { $0.value * scale.direction < 0 } ?? false }

    /// What a correction did to an answer; nil where it did nothing.
    func corrected(_ test: VerdictTest) -> LocalizedText? {
        guard test.together > 1 else { return nil }
        let p = FigureText.p(test.corrected)
        let wouldHave = test.p <= VerdictRule.level && !test.isSignificant
        return LocalizedText(
            ko: "함께 판정한 가설 \(test.together)개를 헤아려 보정한 \(p)"
                + (wouldHave ? "(보정하지 않으면 \(FigureText.probability(test.p)))" : ""),
            en: "\(p) after correction for the \(test.together) hypotheses judged together"
                + (wouldHave ? " (\(FigureText.probability(test.p)) without it)" : ""))
    }

    static var noBaseline: LocalizedText {
        LocalizedText(ko: "기준선이 없어 바뀌었는지는 알 수 없습니다.", en: "Without a baseline nobody can say whether it changed.")
    }

    static var tooSmall: LocalizedText {
        LocalizedText(
            ko: "이만한 차이는 더 재어도 가려지지 않습니다. 기준선보다 뚜렷이 다른 목표를 세워 다시 시험하세요.",
            en:
                "A difference this small will not show with more readings; test again with a target further from the baseline."
        )
    }
}
