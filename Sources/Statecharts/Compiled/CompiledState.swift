/// A state with its place in the tree worked out.
struct CompiledState: Sendable {
    enum Kind: Sendable {
        case atomic, compound, parallel, final, shallowHistory, deepHistory
    }

    var id: StateID
    var kind: Kind
    /// -1 for the chart itself, which is state 0.
    var parent: Int
    /// The last state of its subtree: those from `index + 1` through `last` are its descendants.
    var last: Int
    var descendants: StateSet
    /// In document order, without history states.
    var children: [Int] = []
    var histories: [Int] = []
    var transitions: Range<Int> = 0..<0
    /// Targets of the default entry of a compound state, or of a history state's default transition.
    var initial: [Int] = []
    /// What runs on the way through `initial`.
    var initialContent: [Content] = []
    var onEntry: [[Content]] = []
    var onExit: [[Content]] = []
    var doneData: PayloadDefinition?
    var invokes: [InvokeDefinition] = []
    var data: [DataDefinition] = []

    var isHistory: Bool { kind == .shallowHistory || kind == .deepHistory }
}
