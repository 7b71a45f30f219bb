import Values

/// A prediction about one community, from its draft to what was decided about it.
package struct Hypothesis: Codable, Hashable, Sendable {
    package var id: HypothesisID
    package var member: MemberID
    package var community: CommunityID?
    package var cycle: Int
    package var draft: HypothesisDraft
    package var seal: Seal?
    package var judgement: Judgement?
    package var decision: Decision?

    package var stage: HypothesisStage {
        if decision != nil { return .decided }
        if judgement != nil { return .judged }
        return seal == nil ? .drafted : .executing
    }

    /// The cycle whose feedback judges it.
    package var dueCycle: Int { max(draft.judgedInCycle ?? cycle, cycle) }
}
