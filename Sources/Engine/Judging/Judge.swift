import ProgramModel
import Scripting
import Values

/// Gathers what verdicts need: the readings of all hypotheses that are tried together, each measured once.
final class Judge {
    private let draft: Draft
    private var measurer: Measurer?
    private var known: [HypothesisID: JudgingEvidence] = [:]

    /// - Parameter draft: as it stands before the first verdict; verdicts change no reading.
    init(_ draft: Draft) {
        self.draft = draft
    }

    /// On those that are not judged yet, whether or not they are judged now: the correction for having tried several
    /// may not depend on the order in which verdicts are asked for.
    func evidence(onFamilyOf hypothesis: Hypothesis) throws -> [JudgingEvidence] {
        try draft.program.family(of: hypothesis).filter { $0.judgement == nil }.compactMap { try evidence(on: $0) }
    }

    /// What the group's own rule says; nil where the default rule stands.
    func ruling(on hypothesis: Hypothesis, _ family: [JudgingEvidence]) throws -> RuledVerdict? {
        guard let seal = hypothesis.seal, let rule = seal.rule else { return nil }
        let measurer = try self.measuring()
        guard let judgement = draft.program.judgement(on: hypothesis.id, family, at: draft.at) else { return nil }
        let script = try VerdictScript(
            source: try measurer.source(rule), file: "verdicts/\(rule.short).lua",
            budget: (draft.program.definition.limits ?? ScriptLimits()).budget)
        return try script.rule(on: hypothesis.id, seal, judgement)
    }

    private func measuring() throws -> Measurer {
        let found = try measurer ?? Measurer(draft)
        measurer = found
        return found
    }

    private func evidence(on hypothesis: Hypothesis) throws -> JudgingEvidence? {
        if let evidence = known[hypothesis.id] { return evidence }
        guard let seal = hypothesis.seal else { return nil }
        let evidence = try measuring().judging(hypothesis, seal)
        known[hypothesis.id] = evidence
        return evidence
    }
}
