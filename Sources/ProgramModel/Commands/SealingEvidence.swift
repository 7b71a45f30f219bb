package import Values

/// The readings that a hypothesis starts from, computed before it is sealed.
package struct SealingEvidence: Hashable, Sendable {
    package var hypothesis: HypothesisID
    package var baseline: ReadingSeries
    package var guardrails: [ReadingSeries]
    /// The group's own verdict rule as it stands now.
    package var rule: Digest?

    package init(hypothesis: HypothesisID, baseline: ReadingSeries, guardrails: [ReadingSeries], rule: Digest? = nil) {
        self.hypothesis = hypothesis
        self.baseline = baseline
        self.guardrails = guardrails
        self.rule = rule
    }
}
