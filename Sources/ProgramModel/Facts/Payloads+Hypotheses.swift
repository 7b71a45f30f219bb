import Values

package struct HypothesisDrafted: FactPayload {
    package static let kind = "hypothesis.drafted"
    package var hypothesis: HypothesisID
    package var member: MemberID
    package var community: CommunityID?
    package var cycle: Int
    package var draft: HypothesisDraft
}

package struct HypothesisSealed: FactPayload {
    package static let kind = "hypothesis.sealed"
    package var hypothesis: HypothesisID
    package var seal: Seal
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
