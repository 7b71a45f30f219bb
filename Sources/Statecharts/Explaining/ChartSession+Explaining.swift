package import Values

extension ChartSession {
    /// Every way out in the order they are tried: the innermost state's first, then its ancestors', region by region.
    package mutating func explain(event asked: ChartEvent? = nil, at moment: Timestamp) -> Explanation {
        now = moment
        event = asked
        let matching = asked.map { chart.descriptors.matching($0.name) }
        var ways: [WayOut] = []
        // Regions share ancestors, whose conditions are asked once.
        var known: [Int: WayOut] = [:]
        for state in configuration.intersection(chart.atomic) {
            // Open ways on this state's path, by what they match: they overtake what comes after.
            var open: [Substring] = []
            var isLeaving = false
            var source = state
            while source > 0 {
                for transition in chart.states[source].transitions {
                    let compiled = chart.transitions[transition]
                    if let matching, !compiled.isEventless, !compiled.descriptors.intersects(matching) { continue }
                    guard let definition = chart.transition(chart.reference(transition)) else { continue }
                    let earlier = known[transition]
                    var way = earlier ?? way(transition, definition, from: state)
                    let prefixes = definition.events.map { EventDescriptor.prefix($0) }
                    if way.standing == .open {
                        let isCovered =
                            !prefixes.isEmpty
                            && prefixes.allSatisfy { prefix in
                                open.contains { EventDescriptor.covers($0, prefix) }
                                    || asked.map { asked in
                                        !EventDescriptor.covers(prefix, asked.name[...])
                                            || open.contains { EventDescriptor.covers($0, asked.name[...]) }
                                    } ?? false
                            }
                        if isCovered || isLeaving && prefixes.isEmpty { way.standing = .overtaken }
                        open += prefixes
                        if prefixes.isEmpty { isLeaving = true }
                    }
                    if earlier == nil {
                        known[transition] = way
                        ways.append(way)
                    }
                }
                source = chart.states[source].parent
            }
        }
        return Explanation(configuration: chart.ids(configuration), event: asked?.name, ways: ways, timers: timers)
    }

    private func way(_ transition: Int, _ definition: TransitionDefinition, from state: Int) -> WayOut {
        let compiled = chart.transitions[transition]
        let when = compiled.when.map { result(of: $0) }
        let conditions = compiled.conditions.map { result(of: $0) }
        let standing: WayOut.Standing =
            switch when?.outcome {
            case .failed: .failed
            case .unmet: .elsewhere
            case .met, nil: conditions.allSatisfy(\.isMet) ? .open : .blocked
            }
        return WayOut(
            transition: chart.reference(transition), title: definition.title, events: definition.events,
            targets: definition.targets, inheritedBy: compiled.source == state ? nil : chart.states[state].id,
            standing: standing, when: when, conditions: conditions)
    }
}
