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
    /// The one that was adapted into this.
    package var follows: HypothesisID?
    /// Oldest first; `draft` reads as the last one does.
    package var amendments: [Amendment]?

    package var stage: HypothesisStage {
        if decision != nil { return .decided }
        if judgement != nil { return .judged }
        return seal == nil ? .drafted : .executing
    }

    /// The cycle whose feedback judges it.
    package var dueCycle: Int { max(prediction.judgedInCycle ?? cycle, cycle) }

    /// The one that is judged: as sealed, or as drafted until then.
    package var prediction: HypothesisDraft { seal?.draft ?? draft }
}
