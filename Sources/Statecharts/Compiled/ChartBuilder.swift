import Values

/// Numbers the states and transitions of a chart that has no errors.
struct ChartBuilder {
    let definition: ChartDefinition
    var states: [CompiledState] = []
    var transitions: [CompiledTransition] = []
    var descriptors = DescriptorTable()
    var index: [StateID: Int] = [:]
    private var sources: [StateDefinition?] = [nil]

    init(_ definition: ChartDefinition) {
        self.definition = definition
    }

    mutating func build() {
        states.append(
            CompiledState(
                id: StateID(definition.id.rawValue), kind: .compound, parent: -1, last: 0, descendants: StateSet()))
        states[0].data = definition.data
        for child in definition.states { add(child, to: 0) }
        close(0)
        for state in states.indices { link(state) }
        descriptors.close()
        let topology = Topology(states: states, history: [:])
        for transition in transitions.indices { settle(transition, topology) }
    }

    private mutating func add(_ definition: StateDefinition, to parent: Int) {
        let state = states.count
        let kind: CompiledState.Kind =
            switch definition.kind {
            case .state: definition.states.isEmpty ? .atomic : .compound
            case .parallel: .parallel
            case .final: .final
            case .shallowHistory: .shallowHistory
            case .deepHistory: .deepHistory
            }
        states.append(
            CompiledState(id: definition.id, kind: kind, parent: parent, last: state, descendants: StateSet()))
        sources.append(definition)
        index[definition.id] = state
        if states[state].isHistory {
            states[parent].histories.append(state)
        } else {
            states[parent].children.append(state)
        }
        for child in definition.states { add(child, to: state) }
        close(state)
    }

    private mutating func close(_ state: Int) {
        states[state].last = states.count - 1
        states[state].descendants = StateSet(range: state + 1..<states.count)
    }

    /// Fills in what needs every state to have its number.
    private mutating func link(_ state: Int) {
        let source = sources[state]
        let initial = state == 0 ? definition.initial : source?.initial
        if let source {
            states[state].onEntry = source.onEntry.filter { !$0.isEmpty }
            states[state].onExit = source.onExit.filter { !$0.isEmpty }
            states[state].doneData = source.doneData
            states[state].invokes = source.invokes
            states[state].data = source.data
        }
        if states[state].kind == .compound {
            states[state].initial =
                initial.map { $0.targets.compactMap { index[$0] } } ?? Array(states[state].children.prefix(1))
            states[state].initialContent = initial?.content ?? []
        }
        let first = transitions.count
        for (ordinal, transition) in (source?.transitions ?? []).enumerated() {
            if states[state].isHistory {
                states[state].initial = transition.targets.compactMap { index[$0] }
                states[state].initialContent = transition.content
                return
            }
            transitions.append(
                CompiledTransition(
                    source: state, ordinal: ordinal,
                    descriptors: StateSet(transition.events.map { descriptors.number($0) }),
                    isEventless: transition.events.isEmpty, targets: transition.targets.compactMap { index[$0] },
                    isInternal: transition.kind == .internal, when: transition.when.map(compile),
                    conditions: transition.conditions.compactMap { id in
                        definition.conditions[id].map {
                            CompiledCondition(id: id, title: $0.title, test: compile($0.test), remedy: $0.remedy)
                        }
                    },
                    content: transition.content))
        }
        states[state].transitions = first..<transitions.count
    }

    private func compile(_ test: Guard) -> CompiledGuard {
        switch test {
        case .constant(let value): .constant(value)
        // The checker saw to it that the state is there.
        case .inState(let id): index[id].map { .inState($0) } ?? .constant(false)
        case .lua(let source): .lua(source)
        }
    }

    private mutating func settle(_ transition: Int, _ topology: Topology) {
        let targets = transitions[transition].targets
        guard !targets.contains(where: { states[$0].isHistory }) else { return }
        let domain = topology.domain(of: transitions[transition])
        transitions[transition].domain = domain
        var entry = EntrySet()
        topology.enter(targets, domain: domain, into: &entry)
        if !entry.metHistory { transitions[transition].entry = entry }
    }
}
