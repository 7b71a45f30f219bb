/// The states that a microstep enters.
struct EntrySet: Sendable {
    var states = StateSet()
    /// Those entered by default, whose initial content runs.
    var byDefault = StateSet()
    /// Parent to the history state whose default transition's content runs after the parent's entry, or first of all when
    /// the parent stays active.
    var defaultHistory: [Int: Int] = [:]
    /// Whether a history state was met, so that the set holds for this moment only.
    var metHistory = false
}
