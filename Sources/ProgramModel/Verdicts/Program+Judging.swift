package import Values

/// From the readings of hypotheses that are tried together to their verdicts.
extension Program {
    /// All that are put to the test in the same feedback, this one included, in the order of their drafting.
    package func family(of hypothesis: Hypothesis) -> [Hypothesis] {
        hypotheses.filter { $0.seal != nil && $0.dueCycle == hypothesis.dueCycle }
    }

    /// What the default rule says of one, corrected for all. Pure, so that a group's own rule can be asked about it
    /// before anything is decided. Nil for one that the evidence is not about.
    ///
    /// - Parameter family: evidence on those of one family that are not judged yet; those that are bring the tests that
    ///   their verdicts were reached with.
    package func judgement(on id: HypothesisID, _ family: [JudgingEvidence], at: Timestamp) -> Judgement? {
        let rules = family.compactMap(verdictRule)
        guard let own = rules.first(where: { $0.hypothesis == id }) else { return nil }
        var changes: [HypothesisID: VerdictTest] = [:]
        var shortfalls: [HypothesisID: VerdictTest] = [:]
        for rule in rules {
            changes[rule.hypothesis] = rule.tests.change
            shortfalls[rule.hypothesis] = rule.tests.shortfall
        }
        let judged = hypothesis(id).map(self.family) ?? []
        for hypothesis in judged where changes[hypothesis.id] == nil {
            guard let judgement = hypothesis.judgement, judgement.carriedOut != .notDone else { continue }
            changes[hypothesis.id] = judgement.changeTest
            shortfalls[hypothesis.id] = judgement.shortfallTest
        }
        return own.judgement(
            at: at, change: HolmCorrection(changes)(own.comparison.changeTest, of: id),
            shortfall: HolmCorrection(shortfalls)(own.comparison.shortfallTest, of: id))
    }

    func judge(
        _ id: HypothesisID, _ family: [JudgingEvidence], ruled: RuledVerdict?, at: Timestamp
    ) throws(Refusal) -> [Fact] {
        let hypothesis = try requireHypothesis(id)
        try checkDue(hypothesis)
        guard hypothesis.seal?.isIntact(for: id) == true else { throw .sealBroken(id) }
        guard var judgement = judgement(on: id, family, at: at) else { throw .notSealed(id) }
        if let ruled {
            judgement.ruling = Ruling(script: ruled.script, title: ruled.title, byDefault: judgement.verdict)
            judgement.verdict = ruled.verdict
            judgement.reasons = ruled.reasons + judgement.reasons
            judgement.settle = ruled.verdict == .inconclusive ? ruled.settle ?? judgement.settle : nil
        }
        return [.hypothesisJudged(HypothesisJudged(hypothesis: id, judgement: judgement))]
    }

    private func verdictRule(_ evidence: JudgingEvidence) -> VerdictRule? {
        guard let hypothesis = hypothesis(evidence.hypothesis), let seal = hypothesis.seal else { return nil }
        let carriedOut = (hypothesis.cycle...max(hypothesis.cycle, cycleNumber)).reversed().lazy
            .compactMap { self.checkIn(of: hypothesis.member, cycle: $0) }.first?.carriedOut
        return VerdictRule(
            seal: seal, evidence: evidence, carriedOut: carriedOut, indicators: indicators,
            amendment: hypothesis.draft == seal.draft ? nil : hypothesis.draft)
    }
}
