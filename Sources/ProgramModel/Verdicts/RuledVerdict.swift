package import Values

/// A verdict that a group's own rule gave, before it is recorded.
package struct RuledVerdict: Hashable, Sendable {
    package var script: Digest
    package var title: LocalizedText
    package var verdict: Verdict
    /// Stand before the reasons that the evidence gives anyway.
    package var reasons: [LocalizedText]
    package var settle: LocalizedText?

    package init(
        script: Digest, title: LocalizedText, verdict: Verdict, reasons: [LocalizedText], settle: LocalizedText?
    ) {
        self.script = script
        self.title = title
        self.verdict = verdict
        self.reasons = reasons
        self.settle = settle
    }
}
