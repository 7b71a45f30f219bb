import Values

/// A chart that was checked and indexed once, to be run many times and from many sessions at once.
package final class CompiledChart: Sendable {
    package let definition: ChartDefinition
    /// Document order; 0 is the chart itself.
    let states: [CompiledState]
    /// In the order of their sources, then as written.
    let transitions: [CompiledTransition]
    let descriptors: DescriptorTable
    let index: [StateID: Int]
    /// Atomic and final states.
    let atomic: StateSet
    /// States with a transition that needs no event.
    let eventless: StateSet
    /// What the chart enters when it starts.
    let start: EntrySet
    let hasInvokes: Bool

    /// Throws every problem that keeps the chart from running, not only the first.
    package init(_ definition: ChartDefinition) throws(InvalidChart) {
        let problems = ChartChecker.problems(in: definition)
        if problems.contains(where: { $0.severity == .error }) {
            throw InvalidChart(chart: definition.id, problems: problems.filter { $0.severity == .error })
        }
        var builder = ChartBuilder(definition)
        builder.build()
        self.definition = definition
        let states = builder.states
        self.states = states
        transitions = builder.transitions
        descriptors = builder.descriptors
        index = builder.index
        atomic = StateSet(states.indices.filter { states[$0].kind == .atomic || states[$0].kind == .final })
        eventless = StateSet(transitions.lazy.filter(\.isEventless).map(\.source))
        hasInvokes = states.contains { !$0.invokes.isEmpty }
        let topology = Topology(states: states, history: [:])
        var start = EntrySet()
        topology.enter(states[0].initial, domain: 0, into: &start)
        self.start = start
    }

    package var id: ChartID { definition.id }

    /// The definition of a state, or nil when the chart has none of that name.
    package func state(_ id: StateID) -> StateDefinition? {
        func find(_ states: [StateDefinition]) -> StateDefinition? {
            for state in states {
                if state.id == id { return state }
                if let found = find(state.states) { return found }
            }
            return nil
        }
        return index[id] == nil ? nil : find(definition.states)
    }

    /// The definition that a trace or an explanation points to, or nil when the chart has none there.
    package func transition(_ reference: TransitionReference) -> TransitionDefinition? {
        guard let state = state(reference.source), state.transitions.indices.contains(reference.index) else {
            return nil
        }
        return state.transitions[reference.index]
    }

    func reference(_ transition: Int) -> TransitionReference {
        TransitionReference(source: states[transitions[transition].source].id, index: transitions[transition].ordinal)
    }

    func ids(_ set: StateSet) -> [StateID] {
        set.map { states[$0].id }
    }
}
