package import Values

/// What the dialogue has to say besides its questions.
package enum FillRemark: Equatable, Sendable {
    case commands
    /// Declared type, range or the script's own check object to the answer.
    case problems([LocalizedText])
    /// The answer is none of those on the list; the nearest of them, if one is near.
    case notOffered(StepChoice?)
    case required
    /// A required step was left for later.
    case requiredLater
    case unknownCommand(String, nearest: String?)
    case atFirst
    case noSuchNumber(total: Int)
    case notEdited(LocalizedText)
    /// Which step is to be edited must be said first.
    case editWhich
    case answers([FillLine])
    /// Everything at the end. `dropped`: steps with an answer that are not asked any more.
    case summary([FillLine], dropped: [StepDefinition])
    case confirm
    case notYet(Int)
    case keepDraft
}
