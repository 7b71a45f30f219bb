package import Values

/// A locked prediction: what was believed, by which formula it will be measured, and from where it starts.
package struct Seal: Codable, Hashable, Sendable {
    package var at: Timestamp
    package var draft: HypothesisDraft
    package var better: Better
    /// The indicator's readings before execution, under the formula that will judge.
    package var baseline: ReadingSeries
    /// Of guardrails, by indicator.
    package var guardrailBaselines: [ReadingSeries]
    /// The group's own rule that will judge it; nil for the default one.
    package var rule: Digest?
    /// SHA-256 of the canonical JSON of `{hypothesis, draft, better, baseline, guardrailBaselines}`
    /// and, where there is one, `rule`.
    package var digest: Digest

    package var formula: Digest { baseline.formula }

    package init(
        hypothesis: HypothesisID, at: Timestamp, draft: HypothesisDraft, better: Better, baseline: ReadingSeries,
        guardrailBaselines: [ReadingSeries], rule: Digest? = nil
    ) {
        self.at = at
        self.draft = draft
        self.better = better
        self.baseline = baseline
        self.guardrailBaselines = guardrailBaselines
        self.rule = rule
        digest = Self.digest(
            hypothesis: hypothesis, draft: draft, better: better, baseline: baseline,
            guardrailBaselines: guardrailBaselines, rule: rule)
    }

    /// Whether the locked text is still the one that was locked.
    package func isIntact(for hypothesis: HypothesisID) -> Bool {
        digest
            == Self.digest(
                hypothesis: hypothesis, draft: draft, better: better, baseline: baseline,
                guardrailBaselines: guardrailBaselines, rule: rule)
    }

    private struct Sealed: Encodable {
        var hypothesis: HypothesisID
        var draft: HypothesisDraft
        var better: Better
        var baseline: ReadingSeries
        var guardrailBaselines: [ReadingSeries]
        var rule: Digest?
    }

    private static func digest(
        hypothesis: HypothesisID, draft: HypothesisDraft, better: Better, baseline: ReadingSeries,
        guardrailBaselines: [ReadingSeries], rule: Digest?
    ) -> Digest {
        let sealed = Sealed(
            hypothesis: hypothesis, draft: draft, better: better, baseline: baseline,
            guardrailBaselines: guardrailBaselines, rule: rule)
        return Digest(of: CanonicalCoding.bytes(sealed))
    }
}
