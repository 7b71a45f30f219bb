package import Values

/// A step with its answer in a list of all of them.
package struct FillLine: Equatable, Sendable {
    package var number: Int
    package var step: StepDefinition
    package var choices: [StepChoice]
    package var answer: Value?
    /// What stands in the way of handing it in.
    package var problems: [LocalizedText]
}
