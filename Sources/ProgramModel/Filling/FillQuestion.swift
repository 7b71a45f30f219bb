package import Values

/// A step as it is asked now.
package struct FillQuestion: Equatable, Sendable {
    /// Among the steps that are asked after the answers so far, from 1.
    package var number: Int
    package var total: Int
    package var step: StepDefinition
    package var unit: LocalizedText?
    /// What there is to choose from; empty for a free answer.
    package var choices: [StepChoice]
    /// The answer there is already.
    package var current: Value?
    /// Asked just now: what is long need not be said twice.
    package var isRepeated: Bool
}
