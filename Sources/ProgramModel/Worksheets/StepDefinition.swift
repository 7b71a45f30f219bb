package import Values

/// One question of a worksheet.
package struct StepDefinition: Codable, Hashable, Sendable {
    package var id: String
    package var ask: LocalizedText
    package var help: LocalizedText?
    package var type: StepType
    package var required: Bool
    package var choices: [StepChoice]
    package var minimum: Double?
    package var maximum: Double?
    /// Has a function that decides whether the step is asked at all.
    package var conditional: Bool

    package init(
        id: String, ask: LocalizedText, help: LocalizedText? = nil, type: StepType = .text, required: Bool = false,
        choices: [StepChoice] = [], minimum: Double? = nil, maximum: Double? = nil, conditional: Bool = false
    ) {
        self.id = id
        self.ask = ask
        self.help = help
        self.type = type
        self.required = required
        self.choices = choices
        self.minimum = minimum
        self.maximum = maximum
        self.conditional = conditional
    }
}
