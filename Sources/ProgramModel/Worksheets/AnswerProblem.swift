package import Values

/// What is wrong with the answer to one step.
package struct AnswerProblem: Codable, Hashable, Sendable {
    package var step: String
    package var message: LocalizedText

    package init(step: String, message: LocalizedText) {
        self.step = step
        self.message = message
    }
}
