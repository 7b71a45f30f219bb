extension ChartSession {
    /// Leaves, runs, enters.
    mutating func microstep(_ enabled: [Int]) {
        failedEventless.removeAll(keepingCapacity: true)
        if keepsTrace { current.transitions = enabled.map { chart.reference($0) } }
        var exits = StateSet()
        for transition in enabled { exits.formUnion(exitSet(of: transition)) }
        exit(exits)
        for transition in enabled where !chart.transitions[transition].content.isEmpty {
            run(chart.transitions[transition].content, site: .transition(transition))
        }
        if enabled.count == 1, let entry = chart.transitions[enabled[0]].entry {
            enter(entry)
            return
        }
        var entry = EntrySet()
        // What was left just now may be what a history state among the targets remembers.
        let topology = topology
        for transition in enabled {
            let compiled = chart.transitions[transition]
            topology.enter(compiled.targets, domain: compiled.domain ?? topology.domain(of: compiled), into: &entry)
        }
        enter(entry)
    }

    private mutating func exit(_ exits: StateSet) {
        if exits.isEmpty { return }
        for state in exits where !chart.states[state].histories.isEmpty {
            let inside = configuration.intersection(chart.states[state].descendants)
            for memory in chart.states[state].histories {
                history[memory] =
                    chart.states[memory].kind == .deepHistory
                    ? inside.intersection(chart.atomic)
                    : StateSet(chart.states[state].children.filter { inside.contains($0) })
            }
        }
        exits.descending { state in
            toInvoke.remove(state)
            if keepsTrace { current.exited.append(chart.states[state].id) }
            leave(state)
        }
    }

    /// Runs what a state does on the way out and takes it out of the configuration.
    mutating func leave(_ state: Int) {
        for block in chart.states[state].onExit.indices {
            run(chart.states[state].onExit[block], site: .onExit(state: state, block: block))
        }
        if !chart.states[state].invokes.isEmpty { endInvocations(of: state) }
        configuration.remove(state)
    }

    mutating func enter(_ entry: EntrySet, roots: Bool = false) {
        if roots, !chart.states[0].initialContent.isEmpty {
            run(chart.states[0].initialContent, site: .chartInitial)
        }
        let orphans =
            entry.defaultHistory.isEmpty
            ? [] : entry.defaultHistory.filter { !entry.states.contains($0.key) }.values.sorted()
        for memory in orphans {
            run(chart.states[memory].initialContent, site: .defaultHistory(memory))
        }
        for state in entry.states {
            configuration.insert(state)
            if keepsTrace { current.entered.append(chart.states[state].id) }
            if !chart.states[state].invokes.isEmpty { toInvoke.insert(state) }
            if chart.definition.binding == .late, !chart.states[state].data.isEmpty, !bound.contains(state) {
                bound.insert(state)
                bind(chart.states[state].data, site: "\(chart.states[state].id).data")
            }
            for block in chart.states[state].onEntry.indices {
                run(chart.states[state].onEntry[block], site: .onEntry(state: state, block: block))
            }
            if entry.byDefault.contains(state), !chart.states[state].initialContent.isEmpty {
                run(chart.states[state].initialContent, site: .initial(state: state))
            }
            if !entry.defaultHistory.isEmpty, let memory = entry.defaultHistory[state] {
                run(chart.states[memory].initialContent, site: .defaultHistory(memory))
            }
            if chart.states[state].kind == .final { arrive(at: state) }
        }
    }

    /// A final state ends its parent, perhaps with it the parallel state around it, and at the top the chart.
    private mutating func arrive(at final: Int) {
        let parent = chart.states[final].parent
        if parent == 0 {
            isRunning = false
            return
        }
        raise(
            ChartEvent(
                "done.state.\(chart.states[parent].id)", kind: .platform,
                data: payload(chart.states[final].doneData, of: final)))
        let grandparent = chart.states[parent].parent
        if grandparent > 0, chart.states[grandparent].kind == .parallel, isInFinalState(grandparent) {
            raise(ChartEvent("done.state.\(chart.states[grandparent].id)", kind: .platform))
        }
    }

    private func isInFinalState(_ state: Int) -> Bool {
        switch chart.states[state].kind {
        case .compound:
            chart.states[state].children.contains { chart.states[$0].kind == .final && configuration.contains($0) }
        case .parallel: chart.states[state].children.allSatisfy { isInFinalState($0) }
        default: false
        }
    }
}
