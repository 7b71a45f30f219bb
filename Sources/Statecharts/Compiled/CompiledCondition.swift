import Values

/// A requirement of a transition, with the words to tell of it.
struct CompiledCondition: Sendable {
    var id: ConditionID
    var title: LocalizedText?
    var test: CompiledGuard
    var remedy: LocalizedText?
}
