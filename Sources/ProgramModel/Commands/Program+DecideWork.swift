import Values

extension Program {
    func adopt(_ definition: WorksheetDefinition, script: Digest) -> [Fact] {
        let current = worksheets[definition.id]
        guard current?.script != script else { return [] }
        let version = (current?.version ?? 0) + 1
        return [
            .worksheetAdopted(
                WorksheetAdopted(worksheet: AdoptedWorksheet(definition: definition, script: script, version: version)))
        ]
    }

    func adopt(_ definition: IndicatorDefinition, script: Digest) -> [Fact] {
        let current = indicators[definition.id]
        guard current?.script != script else { return [] }
        let version = (current?.version ?? 0) + 1
        return [
            .indicatorAdopted(
                IndicatorAdopted(indicator: AdoptedIndicator(definition: definition, script: script, version: version)))
        ]
    }

    func submit(
        _ id: WorksheetID, member: MemberID?, answers: [String: Value], draft: HypothesisDraft?
    ) throws(Refusal) -> [Fact] {
        guard let worksheet = worksheets[id] else { throw .unknownWorksheet(id, known: worksheets.keys) }
        guard worksheet.definition.phase == phase else { throw .wrongPhase(worksheet.definition, now: phase) }
        var author: Member?
        if let member {
            // An applicant's essay comes before admission.
            guard let found = members[member] else { throw .unknownMember(member, known: members.keys) }
            guard found.isActive || (found.status == .applied && phase == .forming) else {
                throw .notActive(member, status: found.status)
            }
            author = found
        } else if worksheet.definition.scope != .group {
            throw .memberNeeded(id)
        }
        var facts: [Fact] = [
            .worksheetSubmitted(
                WorksheetSubmitted(
                    worksheet: id, script: worksheet.script, member: member, cycle: cycleNumber, answers: answers))
        ]
        if let draft, let author {
            guard indicators[draft.indicator] != nil else {
                throw .unknownIndicator(draft.indicator, known: indicators.keys)
            }
            for guardrail in draft.guardrails where indicators[guardrail] == nil {
                throw .unknownIndicator(guardrail, known: indicators.keys)
            }
            // A card handed in again before the seal corrects the draft instead of adding one.
            let earlier = hypotheses.last { $0.member == author.id && $0.cycle == cycleNumber && $0.seal == nil }
            facts.append(
                .hypothesisDrafted(
                    HypothesisDrafted(
                        hypothesis: earlier?.id ?? HypothesisID("h\(hypotheses.count + 1)"), member: author.id,
                        community: author.community, cycle: cycleNumber, draft: draft)))
        }
        return facts
    }

    func checkIn(
        _ id: MemberID, _ carriedOut: CarriedOut, obstacles: String?, support: String?
    ) throws(Refusal) -> [Fact] {
        _ = try activeMember(id)
        guard phase == .execute || phase == .feedback else { throw .noCheckInNow }
        return [
            .checkInRecorded(
                CheckInRecorded(
                    member: id, cycle: cycleNumber, carriedOut: carriedOut, obstacles: obstacles, support: support))
        ]
    }

    func importDataset(_ dataset: DatasetVersion) throws(Refusal) -> [Fact] {
        try checkCommunity(dataset.community)
        // The same rows again are no news, unless they are now said to be complete for longer.
        let current = ownDataset(dataset.name, community: dataset.community)
        if let current, current.segments == dataset.segments {
            guard let end = dataset.end, let known = current.end, end > known else { return [] }
        }
        var dataset = dataset
        dataset.version = (current?.version ?? 0) + 1
        return [.datasetImported(DatasetImported(dataset: dataset))]
    }

    func judge(_ evidence: JudgingEvidence, at: Timestamp) throws(Refusal) -> [Fact] {
        let hypothesis = try requireHypothesis(evidence.hypothesis)
        try checkDue(hypothesis)
        guard let seal = hypothesis.seal else { throw .notSealed(hypothesis.id) }
        let carriedOut = (hypothesis.cycle...max(hypothesis.cycle, cycleNumber)).reversed().lazy
            .compactMap { self.checkIn(of: hypothesis.member, cycle: $0) }.first?.carriedOut
        let judgement = VerdictRule(seal: seal, evidence: evidence, carriedOut: carriedOut, indicators: indicators)
            .judgement(at: at)
        return [.hypothesisJudged(HypothesisJudged(hypothesis: hypothesis.id, judgement: judgement))]
    }

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

    func decide(_ id: HypothesisID, _ choice: DecisionChoice, reason: String) throws(Refusal) -> [Fact] {
        let hypothesis = try requireHypothesis(id)
        guard hypothesis.judgement != nil else { throw .notJudged(id) }
        if let decision = hypothesis.decision { throw .alreadyDecided(id, decision.choice) }
        guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing() }
        return [.hypothesisDecided(HypothesisDecided(hypothesis: id, choice: choice, reason: reason))]
    }
}
