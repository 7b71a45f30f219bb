import Statistics
package import Values

/// One indicator with everything that was found of it.
package struct RankedIndicator: Codable, Hashable, Sendable {
    package var id: IndicatorID
    package var title: LocalizedText
    package var standing: IndicatorStanding
    package var measurability: Measurability
    package var repeatability: Repeatability
    package var sensitivity: Sensitivity
    /// Nil for what is not a candidate, and where no outcome is named.
    package var association: OutcomeAssociation?
    /// One for each criterion; none of the association for what is not a candidate.
    package var findings: [CriterionFinding]
    /// What a reader should know beside the criteria.
    package var notes: [LocalizedText]

    package var met: Int { findings.count { $0.state == .met } }
    package var unmet: [CriterionFinding] { findings.filter { $0.state != .met } }

    /// - Parameter evidence: of one indicator, in the order of the seasons.
    init(
        _ evidence: [IndicatorEvidence], latest: IndicatorEvidence, outcome: IndicatorID?,
        with beside: [IndicatorEvidence]
    ) {
        id = latest.definition.id
        title = latest.definition.title
        measurability = Measurability(evidence)
        repeatability = Repeatability(evidence)
        sensitivity = Sensitivity(evidence)
        (findings, notes) = ([], [])
        standing =
            id == outcome
            ? .outcome
            : latest.definition.guardrail ? .guardrail : repeatability.main == nil ? .notUsable : .candidate
        if let remark = Self.remark(standing) { notes.append(remark) }
        let earlier = evidence.flatMap(\.series).map(\.earlier).reduce(0, +)
        if earlier > 0, let use = repeatability.main {
            notes.append(
                LocalizedText(
                    ko: "측정값 \(use.readings)개 가운데 \(earlier)개는 시즌 전의 기록에서 나왔습니다.",
                    en: "Of \(use.readings) readings, \(earlier) come from records of before the season."))
        }
        guard standing == .candidate, outcome != nil else { return }
        association = OutcomeAssociation(
            evidence, formula: repeatability.main?.formula, with: beside,
            outcomeFormula: Repeatability(beside).main?.formula)
        if let shared = association?.sharedTables, !shared.isEmpty {
            let list = shared.joined(separator: ", ")
            notes.append(
                LocalizedText(
                    ko: "결과 지표와 같은 자료(\(list))로 셈하므로, 함께 움직이는 데에는 셈법의 몫이 있을 수 있습니다.",
                    en: "It is counted from the same data as the outcome (\(list)); some of what they share may be arithmetic."
                ))
        }
    }

    private static func remark(_ standing: IndicatorStanding) -> LocalizedText? {
        switch standing {
        case .keySuccessIndicator, .candidate: nil
        case .outcome:
            LocalizedText(
                ko: "다른 지표를 견주는 결과 지표라, 스스로는 후보가 아닙니다.",
                en: "The others are measured by it, so it is no candidate itself.")
        case .guardrail:
            LocalizedText(
                ko: "나빠지는지 지켜보는 지표라 후보가 아닙니다.", en: "It is watched for getting worse, and so no candidate.")
        case .notUsable: LocalizedText(ko: "측정값이 하나도 없습니다.", en: "It has no reading.")
        }
    }

    /// Settles what it may be called, once every question is known.
    mutating func settle(questions: Int) {
        findings = [measurability.finding, repeatability.finding, sensitivity.movement, sensitivity.quiet]
        guard standing == .candidate else {
            for index in findings.indices { findings[index].needed = nil }
            return
        }
        findings.append(association?.finding(questions: questions) ?? Self.noOutcome)
        if findings.allSatisfy({ $0.state == .met }) { standing = .keySuccessIndicator }
    }

    private static let noOutcome = CriterionFinding(
        .association, .unknown,
        [LocalizedText(ko: "모임이 결과 지표를 정하지 않았습니다.", en: "The group has named no outcome.")],
        needed: LocalizedText(ko: "program.yaml에 ‘outcome: 지표 id’", en: "‘outcome: ID’ in program.yaml"))
}
