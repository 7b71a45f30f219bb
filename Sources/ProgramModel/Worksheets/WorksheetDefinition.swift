package import Values

/// The part of a Lua worksheet that is data: what it asks, of whom and when. Its functions stay in the script.
package struct WorksheetDefinition: Codable, Hashable, Sendable {
    package var id: WorksheetID
    package var title: LocalizedText
    /// Where it comes from, for worksheets of the field (Test Card, PDSA, …).
    package var source: LocalizedText?
    package var intro: LocalizedText?
    package var phase: Phase
    package var scope: WorksheetScope
    package var steps: [StepDefinition]
    /// Whether its answers make a hypothesis.
    package var producesHypothesis: Bool

    package init(
        id: WorksheetID, title: LocalizedText, source: LocalizedText? = nil, intro: LocalizedText? = nil, phase: Phase,
        scope: WorksheetScope = .member, steps: [StepDefinition], producesHypothesis: Bool = false
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.intro = intro
        self.phase = phase
        self.scope = scope
        self.steps = steps
        self.producesHypothesis = producesHypothesis
    }
}
