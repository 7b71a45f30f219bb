import Values

package struct HypothesisDrafted: FactPayload {
    package static let kind = "hypothesis.drafted"
    package var hypothesis: HypothesisID
    package var member: MemberID
    package var community: CommunityID?
    package var cycle: Int
    package var draft: HypothesisDraft
    /// The one that was adapted into this; nil for a new idea.
    package var follows: HypothesisID?

    package init(
        hypothesis: HypothesisID, member: MemberID, community: CommunityID?, cycle: Int, draft: HypothesisDraft,
        follows: HypothesisID? = nil
    ) {
        self.hypothesis = hypothesis
        self.member = member
        self.community = community
        self.cycle = cycle
        self.draft = draft
        self.follows = follows
    }
}

package struct HypothesisAmended: FactPayload {
    package static let kind = "hypothesis.amended"
    package var hypothesis: HypothesisID
    package var draft: HypothesisDraft
    package var reason: String
}

package struct HypothesisSealed: FactPayload {
    package static let kind = "hypothesis.sealed"
    package var hypothesis: HypothesisID
    package var seal: Seal

    package init(hypothesis: HypothesisID, seal: Seal) {
        self.hypothesis = hypothesis
        self.seal = seal
    }
}

package struct HypothesisJudged: FactPayload {
    package static let kind = "hypothesis.judged"
    package var hypothesis: HypothesisID
    package var judgement: Judgement
}

package struct HypothesisDecided: FactPayload {
    package static let kind = "hypothesis.decided"
    package var hypothesis: HypothesisID
    package var choice: DecisionChoice
    package var reason: String
}
