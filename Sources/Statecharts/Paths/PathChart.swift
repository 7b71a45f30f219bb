import Values

/// A chart with everything taken out that a search over configurations cannot know, and its guards made questions.
enum PathChart {
    /// Before the transition's number: the guard of a transition.
    static let transitionMark = "transition "

    static func make(_ chart: ChartDefinition) -> ChartDefinition {
        var copy = chart
        copy.data = []
        copy.script = nil
        copy.states = chart.states.map { state($0, chart.conditions) }
        return copy
    }

    /// What may come from outside: every event that a transition waits for and that the chart does not make itself.
    static func alphabet(_ survey: ChartSurvey) -> [String] {
        var events: [String] = []
        for descriptor in survey.states.flatMap(\.transitions).flatMap(\.events) {
            let prefix = String(EventDescriptor.prefix(descriptor))
            // Nothing else is called this, so only `*` takes it.
            let event = prefix.isEmpty ? "anything" : prefix
            if !EventDescriptor.covers("done.state", event[...]), !events.contains(event) { events.append(event) }
        }
        return events
    }

    private static func state(
        _ state: StateDefinition, _ conditions: [ConditionID: ConditionDefinition]
    ) -> StateDefinition {
        var copy = state
        copy.data = []
        copy.doneData = nil
        copy.invokes = []
        copy.onEntry = state.onEntry.map { $0.compactMap(content) }
        copy.onExit = state.onExit.map { $0.compactMap(content) }
        if let initial = state.initial {
            copy.initial = InitialDefinition(targets: initial.targets, content: initial.content.compactMap(content))
        }
        for (index, transition) in state.transitions.enumerated() {
            let reference = TransitionReference(source: state.id, index: index)
            copy.transitions[index].content = transition.content.compactMap(content)
            // Guards that the search can answer stay; all others are one question.
            let tests = transition.conditions.compactMap { conditions[$0]?.test }
            let isOpen = (tests + [transition.when].compactMap(\.self)).contains {
                if case .lua = $0 { true } else { false }
            }
            copy.transitions[index].conditions = transition.conditions.filter { id in
                if case .lua? = conditions[id]?.test { false } else { true }
            }
            if isOpen, case .inState(let state)? = transition.when {
                copy.transitions[index].when = .lua("\(transitionMark)\(reference) in \(state)")
            } else if isOpen {
                copy.transitions[index].when = .lua("\(transitionMark)\(reference)")
            }
        }
        copy.states = state.states.map { self.state($0, conditions) }
        return copy
    }

    private static func content(_ content: Content) -> Content? {
        switch content {
        case .raise: return content
        case .send(var send):
            guard send.type == nil || send.type?.literal == SendDefinition.chartType || send.type?.literal == "scxml",
                send.target == nil || send.target?.literal == "#_internal", send.event.literal != nil
            else { return nil }
            send.payload = PayloadDefinition()
            send.idLocation = nil
            // A computed delay is some delay.
            if case .lua? = send.delay { send.delay = 1 }
            return .send(send)
        case .cancel(.value): return content
        case .choose(let branches, let otherwise):
            return .choose(
                branches.map { branch in
                    var when = branch.when
                    if case .lua = when { when = .lua("branch") }
                    return Branch(when: when, content: branch.content.compactMap { self.content($0) })
                }, otherwise: otherwise.compactMap { self.content($0) })
        case .cancel, .log, .assign, .forEach, .script: return nil
        }
    }
}
