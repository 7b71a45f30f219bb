import Values

extension Program {
    /// Whether `hypothesis` may be judged now; the engine asks before it computes anything.
    package func checkDue(_ hypothesis: Hypothesis) throws(Refusal) {
        guard hypothesis.seal != nil else { throw .notSealed(hypothesis.id) }
        guard hypothesis.judgement == nil else { throw .alreadyJudged(hypothesis.id) }
        let ended = phase == .feedback && hypothesis.dueCycle <= cycleNumber
        let late = hypothesis.dueCycle < cycleNumber || phase == .reporting
        guard ended || late else { throw .notDue(hypothesis, now: cycleNumber, phase: phase) }
    }

    /// The hypotheses that `ids` names, or every one that may be judged now.
    package func hypothesesToJudge(_ ids: [HypothesisID]) throws(Refusal) -> [Hypothesis] {
        if ids.isEmpty {
            let ready = hypotheses.filter { hypothesis in (try? checkDue(hypothesis)) != nil }
            guard !ready.isEmpty else { throw .nothingDue }
            return ready
        }
        return try ids.map { id throws(Refusal) in
            let hypothesis = try requireHypothesis(id)
            try checkDue(hypothesis)
            return hypothesis
        }
    }

    /// Before the seal it corrects the draft; after it, it is an amendment, which needs a reason.
    func amend(_ id: HypothesisID, _ change: DraftChange, reason: String?) throws(Refusal) -> [Fact] {
        let hypothesis = try requireHypothesis(id)
        guard hypothesis.judgement == nil else { throw .amendedTooLate(id) }
        let draft = change.applied(to: hypothesis.draft)
        guard draft != hypothesis.draft else { return [] }
        guard hypothesis.seal != nil else {
            return [
                .hypothesisDrafted(
                    HypothesisDrafted(
                        hypothesis: id, member: hypothesis.member, community: hypothesis.community,
                        cycle: hypothesis.cycle, draft: draft, follows: hypothesis.follows))
            ]
        }
        let reason = reason ?? ""
        try requireReason(reason, .amendmentReasonMissing)
        return [.hypothesisAmended(HypothesisAmended(hypothesis: id, draft: draft, reason: reason))]
    }

    func decide(
        _ id: HypothesisID, _ choice: DecisionChoice, reason: String, change: DraftChange
    ) throws(Refusal) -> [Fact] {
        let hypothesis = try requireHypothesis(id)
        guard hypothesis.judgement != nil else { throw .notJudged(id) }
        if let decision = hypothesis.decision { throw .alreadyDecided(id, decision.choice) }
        try requireReason(reason, .decisionReasonMissing)
        if change != DraftChange(), choice != .adapt { throw .changeWithoutAdapting(choice) }
        let decided = Fact.hypothesisDecided(HypothesisDecided(hypothesis: id, choice: choice, reason: reason))
        guard choice == .adapt, let cycle = successorCycle(of: hypothesis) else { return [decided] }
        var draft = change.applied(to: hypothesis.prediction)
        // It is judged in its own cycle unless somebody says otherwise, and its baseline is what came before it.
        draft.judgedInCycle = change.judgedInCycle
        draft.baselineFrom = nil
        return [
            decided,
            .hypothesisDrafted(
                HypothesisDrafted(
                    hypothesis: HypothesisID("h\(hypotheses.count + 1)"), member: hypothesis.member,
                    community: hypothesis.community, cycle: cycle, draft: draft, follows: id)),
        ]
    }

    /// The cycle whose planning can still take up what follows from `hypothesis`. Nil in the last one, and for a member
    /// who has left or only looks on: then the idea waits for another season.
    private func successorCycle(of hypothesis: Hypothesis) -> Int? {
        guard members[hypothesis.member]?.isParticipant == true else { return nil }
        let isPlanning = phase == .plan && hypothesis.dueCycle < cycleNumber
        let cycle = isPlanning ? cycleNumber : cycleNumber + 1
        return cycle <= definition.cycles && phase != .reporting && phase != .archived ? cycle : nil
    }

    /// Drafts that leaving the plan locks. A successor in which nothing was changed yet is no new prediction: it waits for
    /// its author.
    package var draftsToSeal: [Hypothesis] {
        hypotheses.filter {
            $0.seal == nil && $0.cycle <= cycleNumber && !repeatsParent($0.draft, parent: $0.follows)
        }
    }

    /// Whether a successor predicts, and does, just what was tried before.
    package func repeatsParent(_ draft: HypothesisDraft, parent: HypothesisID?) -> Bool {
        guard var same = parent.flatMap(self.hypothesis)?.prediction else { return false }
        (same.judgedInCycle, same.baselineFrom) = (draft.judgedInCycle, draft.baselineFrom)
        return draft == same
    }
}
