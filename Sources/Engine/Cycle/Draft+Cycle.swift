import ProgramModel
import Statecharts
import Values

extension Draft {
    /// Fires what fell due before this command, each timer at its own moment: a program that slept for a week wakes
    /// up as if it had been awake.
    mutating func fireTimers() throws {
        while let due = program.chart.nextDue, due <= at {
            let move = try CycleRunner(program, at: due).fireTimers()
            try decide(.moveCycle(move, sealing: try sealing(for: move)), at: due)
        }
    }

    /// An event that a person asked for: refused, with reasons, when it does nothing.
    mutating func advance(by event: String) throws {
        let move = try CycleRunner(program, at: at).move(event)
        try decide(.moveCycle(move, sealing: try sealing(for: move)))
    }

    /// An event that something else caused: the cycle may or may not care.
    mutating func notify(_ event: String) throws {
        let move = try CycleRunner(program, at: at).move(event)
        guard move.moved else { return }
        try decide(.moveCycle(move, sealing: try sealing(for: move)))
    }

    /// The baselines of everything that is about to be sealed.
    private mutating func sealing(for move: CycleMove) throws -> [SealingEvidence] {
        guard move.actions.contains(.seal) else { return [] }
        var evidence: [SealingEvidence] = []
        let rule = program.draftsToSeal.isEmpty ? nil : try verdictRule()
        for hypothesis in program.draftsToSeal {
            let formulas = [hypothesis.draft.indicator] + hypothesis.draft.guardrails
            for indicator in formulas { try refreshIndicator(indicator) }
            var sealed = try Measurer(self).sealing(hypothesis)
            sealed.rule = rule
            evidence.append(sealed)
        }
        return evidence
    }
}
