/// A transition with its states and descriptors by number.
struct CompiledTransition: Sendable {
    var source: Int
    /// Among the transitions of its source.
    var ordinal: Int
    /// Numbers in the descriptor table.
    var descriptors: StateSet
    var isEventless: Bool
    var targets: [Int]
    var isInternal: Bool
    var when: CompiledGuard?
    var conditions: [CompiledCondition]
    var content: [Content]
    /// The state whose descendants it leaves; -1 where it has no target. Known beforehand unless history decides.
    var domain: Int?
    /// What it enters when taken alone, where no history is met on the way.
    var entry: EntrySet?
}
