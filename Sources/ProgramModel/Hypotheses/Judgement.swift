package import Values

/// A verdict with everything it was reached from.
package struct Judgement: Codable, Hashable, Sendable {
    package var at: Timestamp
    package var verdict: Verdict
    package var reasons: [LocalizedText]
    /// For "inconclusive": what would settle it.
    package var settle: LocalizedText?
    package var baseline: Estimate?
    package var result: Estimate?
    /// Result less baseline, with its interval where one can be computed.
    package var change: Estimate?
    package var targetMet: Bool?
    package var carriedOut: CarriedOut?
    package var readings: ReadingSeries
    package var guardrails: [GuardrailFinding]
}
