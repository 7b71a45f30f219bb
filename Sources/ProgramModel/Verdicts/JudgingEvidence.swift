import Values

/// The readings since a hypothesis was sealed, under its sealed formula.
package struct JudgingEvidence: Hashable, Sendable {
    package var hypothesis: HypothesisID
    package var readings: ReadingSeries
    package var guardrails: [ReadingSeries]

    package init(hypothesis: HypothesisID, readings: ReadingSeries, guardrails: [ReadingSeries]) {
        self.hypothesis = hypothesis
        self.readings = readings
        self.guardrails = guardrails
    }
}
