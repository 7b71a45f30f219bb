import Values

extension Program {
    func adopt(_ definition: WorksheetDefinition, script: Digest, lineage: [WorksheetOrigin]?) -> [Fact] {
        let current = worksheets[definition.id]
        guard current?.script != script else { return [] }
        let version = (current?.version ?? 0) + 1
        return [
            .worksheetAdopted(
                WorksheetAdopted(
                    worksheet: AdoptedWorksheet(
                        definition: definition, script: script, version: version, lineage: lineage)))
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
        // Who applies during the season writes an essay too.
        let isEssay = id == definition.admission.worksheet && member.flatMap { members[$0]?.isApplicant } == true
        guard worksheet.definition.phase == phase || isEssay else {
            throw .wrongPhase(worksheet.definition, now: phase)
        }
        var author: Member?
        if let member {
            // An applicant's essay comes before admission.
            guard let found = members[member] else { throw .unknownMember(member, known: members.keys) }
            guard found.isActive || (found.isApplicant && (phase == .forming || isEssay)) else {
                throw .notActive(member, status: found.status)
            }
            if draft != nil { _ = try participant(member, for: .hypothesis) }
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
            let earlier = hypotheses.last { $0.member == author.id && $0.cycle <= cycleNumber && $0.seal == nil }
            facts.append(
                .hypothesisDrafted(
                    HypothesisDrafted(
                        hypothesis: earlier?.id ?? HypothesisID("h\(hypotheses.count + 1)"), member: author.id,
                        community: author.community, cycle: cycleNumber, draft: draft, follows: earlier?.follows)))
        }
        return facts
    }

    func checkIn(
        _ id: MemberID, _ carriedOut: CarriedOut, obstacles: String?, support: String?
    ) throws(Refusal) -> [Fact] {
        _ = try participant(id, for: .checkIn)
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
}
