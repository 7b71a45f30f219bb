extension ChartSession {
    /// The transitions that `event` enables, or those that need none, without conflicts, in the order to take them.
    mutating func select(_ event: ChartEvent?) -> [Int] {
        let matching: StateSet
        if let event {
            matching = chart.descriptors.matching(event.name)
            if matching.isEmpty { return [] }
        } else {
            if !chart.eventless.intersects(configuration) { return [] }
            matching = StateSet()
        }
        var enabled: [Int] = []
        let atomic = configuration.intersection(chart.atomic)
        // Regions share ancestors; what was found at one is remembered: -2 not yet asked, -1 nothing, else the transition.
        let shared = atomic.count > 1
        if shared {
            findings.removeAll(keepingCapacity: true)
            findings.append(contentsOf: repeatElement(-2, count: chart.states.count))
        }
        for state in atomic {
            var source = state
            while source > 0 {
                var found = shared ? findings[source] : -2
                if found == -2 {
                    found = first(of: source, eventless: event == nil, matching)
                    if shared { findings[source] = found }
                }
                if found >= 0 {
                    if !enabled.contains(found) { enabled.append(found) }
                    break
                }
                source = chart.states[source].parent
            }
        }
        return enabled.count > 1 ? withoutConflicts(enabled) : enabled
    }

    /// The first enabled transition of one state, or -1.
    private mutating func first(of source: Int, eventless: Bool, _ matching: StateSet) -> Int {
        for transition in chart.states[source].transitions {
            let asked =
                eventless
                ? chart.transitions[transition].isEventless
                : chart.transitions[transition].descriptors.intersects(matching)
            if asked, isEnabled(transition) { return transition }
        }
        return -1
    }

    /// All conditions are asked even when one is unmet, so that a refusal can name them all.
    private mutating func isEnabled(_ transition: Int) -> Bool {
        let when = chart.transitions[transition].when
        let isConditional = !chart.transitions[transition].conditions.isEmpty
        if when == nil, !isConditional { return true }
        if !keepsTrace { return isEnabledUntold(transition) }
        let raises = !chart.transitions[transition].isEventless || !failedEventless.contains(transition)
        var consideration = Consideration(transition: chart.reference(transition), isEnabled: false)
        defer { current.considered.append(consideration) }
        if let when {
            let result = result(of: when)
            consideration.when = result
            note(result.outcome, nil, of: transition, raises: raises)
            guard result.isMet else { return false }
        }
        var enabled = true
        for condition in chart.transitions[transition].conditions {
            let result = result(of: condition)
            consideration.conditions.append(result)
            note(result.outcome, condition.id, of: transition, raises: raises)
            if !result.isMet { enabled = false }
        }
        consideration.isEnabled = enabled
        return enabled
    }

    /// The same without a word about it.
    private mutating func isEnabledUntold(_ transition: Int) -> Bool {
        let raises = !chart.transitions[transition].isEventless || !failedEventless.contains(transition)
        if let when = chart.transitions[transition].when {
            if let known = known(when) {
                if !known { return false }
            } else {
                let outcome = answer(to: when).outcome
                note(outcome, nil, of: transition, raises: raises)
                guard outcome == .met else { return false }
            }
        }
        var enabled = true
        for condition in chart.transitions[transition].conditions {
            if let known = known(condition.test) {
                if !known { enabled = false }
            } else {
                let outcome = answer(to: condition.test).outcome
                note(outcome, condition.id, of: transition, raises: raises)
                if outcome != .met { enabled = false }
            }
        }
        return enabled
    }

    /// The answer to a guard that needs no script.
    private func known(_ test: CompiledGuard) -> Bool? {
        switch test {
        case .constant(let value): value
        case .inState(let state): configuration.contains(state)
        case .lua: nil
        }
    }

    /// A guard that fails is an error of the chart, raised where the chart can handle it.
    private mutating func note(
        _ outcome: ConditionOutcome, _ condition: ConditionID?, of transition: Int, raises: Bool
    ) {
        guard raises, case .failed(let fault) = outcome else { return }
        if chart.transitions[transition].isEventless { failedEventless.insert(transition) }
        let reference = chart.reference(transition)
        fail(fault, at: .named(condition.map { "\(reference) \($0)" } ?? "\(reference)"))
    }

    /// Inner transitions win over outer ones; among the rest the earlier wins.
    private func withoutConflicts(_ enabled: [Int]) -> [Int] {
        var kept: [(transition: Int, exits: StateSet)] = []
        for transition in enabled {
            let exits = exitSet(of: transition)
            var preempted = false
            var losers: [Int] = []
            for other in kept where exits.intersects(other.exits) {
                let isInner = topology.isDescendant(
                    chart.transitions[transition].source, of: chart.transitions[other.transition].source)
                if isInner {
                    losers.append(other.transition)
                } else {
                    preempted = true
                    break
                }
            }
            if preempted { continue }
            kept.removeAll { losers.contains($0.transition) }
            kept.append((transition, exits))
        }
        return kept.map(\.transition)
    }

    func exitSet(of transition: Int) -> StateSet {
        let domain = chart.transitions[transition].domain ?? topology.domain(of: chart.transitions[transition])
        return domain < 0 ? StateSet() : configuration.intersection(chart.states[domain].descendants)
    }
}
