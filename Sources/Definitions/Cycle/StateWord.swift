import Statecharts

/// How a cycle file spells the kinds of state.
enum StateWord: String, CaseIterable {
    case state
    case parallel
    case final
    case history
    case deepHistory = "deep-history"

    var kind: StateKind {
        switch self {
        case .state: .state
        case .parallel: .parallel
        case .final: .final
        case .history: .shallowHistory
        case .deepHistory: .deepHistory
        }
    }
}
