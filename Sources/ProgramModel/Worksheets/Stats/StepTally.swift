/// What became of one step in everything that was handed in.
package struct StepTally: Equatable, Sendable {
    /// As the last version that has it asks it.
    package var step: StepDefinition
    /// Whether the version in use still asks it.
    package var isInUse: Bool
    package var asked = 0
    package var answered = 0
    /// Its condition did not hold.
    package var notAsked = 0
    /// Without an answer, and its condition can no longer be asked.
    package var unknown = 0
    /// Answered otherwise when the same member handed the worksheet in again in the same cycle.
    package var corrected = 0
    /// Different people of whom an answer stands: the last of each in each cycle.
    package var people = 0
    /// Nil where too few people answered, and for kinds of answers that name somebody.
    package var spread: AnswerSpread?

    package init(_ step: StepDefinition, isInUse: Bool) {
        self.step = step
        self.isInUse = isInUse
    }

    /// Asked, and left without an answer.
    package var empty: Int { asked - answered }
}
