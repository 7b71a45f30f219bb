/// What a chart holds, from all of its levels.
struct ChartSurvey {
    private(set) var states: [StateDefinition] = []
    private(set) var data: [DataDefinition]
    /// Variables of loops, which a loop makes where they are not declared.
    private(set) var loopNames: Set<String> = []

    init(_ chart: ChartDefinition) {
        data = chart.data
        for state in chart.states { add(state) }
    }

    /// Whether any transition takes an event of this name.
    func hears(_ event: String) -> Bool {
        states.contains { state in
            state.transitions.contains { $0.events.contains { EventDescriptor.matches($0, event) } }
        }
    }

    private mutating func add(_ state: StateDefinition) {
        states.append(state)
        data += state.data
        for block in state.onEntry + state.onExit { add(block) }
        for transition in state.transitions { add(transition.content) }
        for invoke in state.invokes { add(invoke.finalize) }
        add(state.initial?.content ?? [])
        for child in state.states { add(child) }
    }

    private mutating func add(_ block: [Content]) {
        for content in block {
            switch content {
            case .choose(let branches, let otherwise):
                for branch in branches { add(branch.content) }
                add(otherwise)
            case .forEach(let loop):
                loopNames.formUnion([loop.item, loop.index].compactMap(\.self))
                add(loop.content)
            case .raise, .send, .cancel, .log, .assign, .script: break
            }
        }
    }
}
