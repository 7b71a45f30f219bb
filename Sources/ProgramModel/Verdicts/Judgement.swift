package import Values

/// A verdict with everything it was reached from. What is optional at the end is missing from records of older versions.
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
    /// Whether anything changed at all.
    package var changeTest: VerdictTest?
    /// Whether the target is out of reach.
    package var shortfallTest: VerdictTest?
    package var signals: [ChartSignal]?
    package var coverage: Coverage?
    /// The group's own rule, where it has one, and what the default rule would have said.
    package var ruling: Ruling?
}
