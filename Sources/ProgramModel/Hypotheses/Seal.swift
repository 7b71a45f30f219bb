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
    /// SHA-256 of the canonical JSON of `{hypothesis, draft, better, baseline, guardrailBaselines}`.
    package var digest: Digest

    package var formula: Digest { baseline.formula }

    package init(
        hypothesis: HypothesisID, at: Timestamp, draft: HypothesisDraft, better: Better, baseline: ReadingSeries,
        guardrailBaselines: [ReadingSeries]
    ) {
        self.at = at
        self.draft = draft
        self.better = better
        self.baseline = baseline
        self.guardrailBaselines = guardrailBaselines
        digest = Self.digest(
            hypothesis: hypothesis, draft: draft, better: better, baseline: baseline,
            guardrailBaselines: guardrailBaselines)
    }

    /// Whether the locked text is still the one that was locked.
    package func isIntact(for hypothesis: HypothesisID) -> Bool {
        digest
            == Self.digest(
                hypothesis: hypothesis, draft: draft, better: better, baseline: baseline,
                guardrailBaselines: guardrailBaselines)
    }

    private struct Sealed: Encodable {
        var hypothesis: HypothesisID
        var draft: HypothesisDraft
        var better: Better
        var baseline: ReadingSeries
        var guardrailBaselines: [ReadingSeries]
    }

    private static func digest(
        hypothesis: HypothesisID, draft: HypothesisDraft, better: Better, baseline: ReadingSeries,
        guardrailBaselines: [ReadingSeries]
    ) -> Digest {
        let sealed = Sealed(
            hypothesis: hypothesis, draft: draft, better: better, baseline: baseline,
            guardrailBaselines: guardrailBaselines)
        return Digest(of: CanonicalCoding.bytes(sealed))
    }
}
