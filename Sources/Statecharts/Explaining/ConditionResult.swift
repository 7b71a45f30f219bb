package import Values

/// How a condition came out, and on what grounds.
package struct ConditionResult: Codable, Hashable, Sendable {
    /// Nil for a `when`, which has no name.
    package var id: ConditionID?
    package var title: LocalizedText?
    package var outcome: ConditionOutcome
    /// What the expression gave; nil when it failed.
    package var value: Value?
    @Sparse package var reads: [ChartRead]
    /// What would satisfy it, when it is not met.
    package var remedy: LocalizedText?

    package init(
        id: ConditionID? = nil, title: LocalizedText? = nil, outcome: ConditionOutcome, value: Value? = nil,
        reads: [ChartRead] = [], remedy: LocalizedText? = nil
    ) {
        self.id = id
        self.title = title
        self.outcome = outcome
        self.value = value
        self.reads = reads
        self.remedy = remedy
    }

    package var isMet: Bool { outcome == .met }
}
