package enum StateKind: String, SparseValue, Sendable, CaseIterable {
    /// Atomic, or compound when it has children.
    case state
    /// All children are active together.
    case parallel
    case final
    /// Remembers which children of its parent were active.
    case shallowHistory
    /// Remembers which atomic descendants of its parent were active.
    case deepHistory

    package static var absent: StateKind { .state }

    package var isHistory: Bool { self == .shallowHistory || self == .deepHistory }
}
