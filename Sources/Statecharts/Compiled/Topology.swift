/// Questions about the tree that Appendix D of the standard asks, given what history remembers.
struct Topology {
    let states: [CompiledState]
    let history: [Int: StateSet]

    func isDescendant(_ state: Int, of ancestor: Int) -> Bool {
        state > ancestor && state <= states[ancestor].last
    }

    /// History states stand for what they remember, or else for their default.
    func effectiveTargets(_ targets: [Int]) -> StateSet {
        var found = StateSet()
        for target in targets {
            if !states[target].isHistory {
                found.insert(target)
            } else if let remembered = history[target] {
                found.formUnion(remembered)
            } else {
                found.formUnion(effectiveTargets(states[target].initial))
            }
        }
        return found
    }

    /// The state whose active descendants the transition leaves; -1 when it has no target.
    func domain(of transition: CompiledTransition) -> Int {
        let targets = effectiveTargets(transition.targets)
        if targets.isEmpty { return -1 }
        let source = transition.source
        if transition.isInternal, states[source].kind == .compound, targets.allSatisfy({ isDescendant($0, of: source) })
        {
            return source
        }
        var ancestor = states[source].parent
        while ancestor > 0 {
            if states[ancestor].kind == .compound, targets.allSatisfy({ isDescendant($0, of: ancestor) }) {
                return ancestor
            }
            ancestor = states[ancestor].parent
        }
        return 0
    }

    /// Adds all that is entered by going to `targets` from below `domain`.
    func enter(_ targets: [Int], domain: Int, into entry: inout EntrySet) {
        for target in targets { addDescendants(target, domain, &entry) }
        for target in effectiveTargets(targets) { addAncestors(target, below: domain, &entry) }
    }

    private func addDescendants(_ state: Int, _ domain: Int, _ entry: inout EntrySet) {
        let (kind, parent) = (states[state].kind, states[state].parent)
        switch kind {
        case .shallowHistory, .deepHistory:
            entry.metHistory = true
            // A way from inside into its own history leaves less than the history's parent; what stays is not entered again.
            let limit = Swift.max(parent, domain)
            if let remembered = history[state] {
                for target in remembered { addDescendants(target, domain, &entry) }
                for target in remembered { addAncestors(target, below: limit, &entry) }
            } else {
                entry.defaultHistory[parent] = state
                for target in states[state].initial { addDescendants(target, domain, &entry) }
                for target in states[state].initial { addAncestors(target, below: limit, &entry) }
            }
        case .compound:
            entry.states.insert(state)
            entry.byDefault.insert(state)
            for target in states[state].initial { addDescendants(target, domain, &entry) }
            for target in states[state].initial { addAncestors(target, below: state, &entry) }
        case .parallel:
            entry.states.insert(state)
            addChildren(of: state, domain, &entry)
        case .atomic, .final:
            entry.states.insert(state)
        }
    }

    private func addAncestors(_ state: Int, below ancestor: Int, _ entry: inout EntrySet) {
        var current = states[state].parent
        while current > ancestor, current > 0 {
            entry.states.insert(current)
            if states[current].kind == .parallel { addChildren(of: current, ancestor, &entry) }
            current = states[current].parent
        }
    }

    /// The regions of a parallel state that no target reaches are entered by default.
    private func addChildren(of parallel: Int, _ domain: Int, _ entry: inout EntrySet) {
        for child in states[parallel].children where !entry.states.intersects(states[child].descendants) {
            addDescendants(child, domain, &entry)
        }
    }
}
