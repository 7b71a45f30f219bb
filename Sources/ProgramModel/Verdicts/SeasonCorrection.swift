package import Values

/// All verdicts of a season once more, corrected as if they had been reached together. Verdicts were reached feedback by
/// feedback, each corrected for those judged with it, because nobody knew then how many would follow; afterwards a reader
/// may ask which of them hold against everything that was tried.
package struct SeasonCorrection: Sendable {
    /// How many hypotheses were tested for a change.
    package let tested: Int
    /// Those found supported by such a test, that do not hold against the whole season; in the order of drafting.
    package let fallen: [HypothesisID]
    /// Those that do.
    package let standing: [HypothesisID]
    /// Corrected p by hypothesis.
    package let corrected: [HypothesisID: Double]

    package init(_ hypotheses: [Hypothesis]) {
        var tests: [HypothesisID: VerdictTest] = [:]
        for hypothesis in hypotheses where hypothesis.judgement?.carriedOut != .notDone {
            tests[hypothesis.id] = hypothesis.judgement?.changeTest
        }
        let corrected = HolmCorrection(tests).corrected
        self.corrected = corrected
        tested = corrected.count
        func supported(_ holds: (Double) -> Bool) -> [HypothesisID] {
            hypotheses.filter { $0.judgement?.verdict == .supported && corrected[$0.id].map(holds) ?? false }.map(\.id)
        }
        fallen = supported { $0 > VerdictRule.level }
        standing = supported { $0 <= VerdictRule.level }
    }

    /// Nil where there is nothing to correct: no verdict, or only one test.
    package var sentence: LocalizedText? {
        guard tested > 1, !(fallen + standing).isEmpty else { return nil }
        func list(_ ids: [HypothesisID]) -> String { ids.map(\.rawValue).joined(separator: ", ") }
        let head = LocalizedText(
            ko: "이 시즌에 변화를 시험한 가설은 \(tested)개입니다. 모두를 함께 헤아려 보정하면(Holm)",
            en: "The season tested \(tested) hypotheses for a change. Corrected for all of them together (Holm),")
        if fallen.isEmpty {
            return LocalizedText(
                ko: "\(head.ko) 지지된 가설 \(list(standing))은(는) 그대로 지지됩니다.",
                en: "\(head.en) those supported still are: \(list(standing)).")
        }
        let rest = LocalizedText(
            ko: standing.isEmpty ? "" : " 그대로 지지되는 것은 \(list(standing))입니다.",
            en: standing.isEmpty ? "" : " Still supported: \(list(standing)).")
        return LocalizedText(
            ko: "\(head.ko) 지지된 가설 가운데 \(list(fallen))은(는) 우연과 가릴 수 없습니다.\(rest.ko)",
            en: "\(head.en) chance could account for \(list(fallen)).\(rest.en)")
    }
}
