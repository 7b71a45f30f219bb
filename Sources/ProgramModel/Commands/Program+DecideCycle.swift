import Values

extension Program {
    func moveCycle(_ move: CycleMove, sealing: [SealingEvidence], at: Timestamp) throws(Refusal) -> [Fact] {
        guard move.moved else {
            throw move.unmet.isEmpty
                ? .noWay(event: move.event, phase: phase, possible: move.possible)
                : .blocked(event: move.event, conditions: move.unmet)
        }
        var facts: [Fact] = [
            .cycleMoved(
                CycleMoved(
                    event: move.event, exited: move.exited, entered: move.entered, conditions: move.conditions,
                    actions: move.actions, log: move.log, chart: move.chart, phase: move.phase))
        ]
        var cycle = cycleNumber
        for action in move.actions {
            switch action {
            case .beginCycle:
                cycle += 1
                facts.append(.cycleBegun(CycleBegun(cycle: cycle)))
            case .seal: facts += seals(sealing, at: at)
            case .requestCheckIns:
                let members = missingCheckIns
                if !members.isEmpty {
                    facts.append(.checkInsRequested(CheckInsRequested(cycle: cycle, members: members)))
                }
            }
        }
        return facts
    }

    private func seals(_ sealing: [SealingEvidence], at: Timestamp) -> [Fact] {
        sealing.compactMap { evidence in
            guard let hypothesis = hypothesis(evidence.hypothesis), hypothesis.seal == nil,
                let indicator = indicators[hypothesis.draft.indicator]
            else { return nil }
            let seal = Seal(
                hypothesis: hypothesis.id, at: at, draft: hypothesis.draft, better: indicator.definition.better,
                baseline: evidence.baseline, guardrailBaselines: evidence.guardrails, rule: evidence.rule)
            return .hypothesisSealed(HypothesisSealed(hypothesis: hypothesis.id, seal: seal))
        }
    }
}
