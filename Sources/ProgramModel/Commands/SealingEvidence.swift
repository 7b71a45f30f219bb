/// The readings that a hypothesis starts from, computed before it is sealed.
package struct SealingEvidence: Hashable, Sendable {
    package var hypothesis: HypothesisID
    package var baseline: ReadingSeries
    package var guardrails: [ReadingSeries]

    package init(hypothesis: HypothesisID, baseline: ReadingSeries, guardrails: [ReadingSeries]) {
        self.hypothesis = hypothesis
        self.baseline = baseline
        self.guardrails = guardrails
    }
}
