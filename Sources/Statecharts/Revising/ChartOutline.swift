/// The states of a definition in document order, each with those around it.
struct ChartOutline {
    struct Entry {
        var state: StateDefinition
        /// Outermost first.
        var ancestors: [StateID]
    }

    private(set) var entries: [Entry] = []

    init(_ chart: ChartDefinition) {
        collect(chart.states, under: [])
    }

    private mutating func collect(_ states: [StateDefinition], under ancestors: [StateID]) {
        for state in states {
            entries.append(Entry(state: state, ancestors: ancestors))
            collect(state.states, under: ancestors + [state.id])
        }
    }
}
