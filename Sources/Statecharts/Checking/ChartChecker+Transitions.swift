import Values

extension ChartChecker {
    mutating func checkTransitions(of node: Int) {
        let state = nodes[node].definition
        for (ordinal, transition) in state.transitions.enumerated() {
            let path = "\(nodes[node].path)#\(ordinal)"
            let place = transition.place ?? state.place
            let targets = resolve(transition.targets, at: path, place)
            checkTogether(targets, at: path, place)
            if let when = transition.when { check(when, at: path, place) }
            for id in transition.conditions {
                usedConditions.insert(id)
                if chart.conditions[id] == nil {
                    report(
                        "condition.unknown", at: path, place, ko: "‘\(id)’라는 조건이 없습니다",
                        en: "there is no condition ‘\(id)’",
                        next: Self.didYouMean(id.rawValue, chart.conditions.keys.map(\.rawValue).sorted()))
                }
            }
            for event in transition.events where !EventDescriptor.isWellFormed(event) {
                report(
                    "transition.bad-event", at: path, place, ko: "‘\(event)’는 사건 이름이 아닙니다",
                    en: "‘\(event)’ is not an event name",
                    next: LocalizedText(
                        ko: "meeting.opened, meeting.*, *처럼 씁니다", en: "write it like meeting.opened, meeting.* or *"))
            }
            if transition.events.isEmpty, Self.isUnconditional(transition), transition.targets.isEmpty {
                report(
                    "transition.endless", at: path, place, ko: "사건도 조건도 목표도 없는 전이는 끝없이 되풀이됩니다",
                    en: "a transition without event, condition and target repeats for ever")
            }
            if transition.when == .constant(false) {
                warn(
                    "transition.never", at: path, place, ko: "이 전이는 일어날 수 없습니다: when이 거짓입니다",
                    en: "this transition can never be taken: its when is false")
            }
            checkShadow(ordinal, state, path, place)
            check(transition.content, at: path, place)
        }
    }

    static func isUnconditional(_ transition: TransitionDefinition) -> Bool {
        (transition.when == nil || transition.when == .constant(true)) && transition.conditions.isEmpty
    }

    /// An earlier transition of the same state that always wins.
    private mutating func checkShadow(_ ordinal: Int, _ state: StateDefinition, _ path: String, _ place: SourcePlace?) {
        let transition = state.transitions[ordinal]
        let prefixes = transition.events.map { EventDescriptor.prefix($0) }
        for (position, earlier) in state.transitions[..<ordinal].enumerated() where Self.isUnconditional(earlier) {
            let wide = earlier.events.map { EventDescriptor.prefix($0) }
            let isShadowed =
                // A way that needs no event and leads away is taken before any event comes.
                earlier.events.isEmpty
                || !prefixes.isEmpty
                    && prefixes.allSatisfy { prefix in wide.contains { EventDescriptor.covers($0, prefix) } }
            if isShadowed {
                warn(
                    "transition.shadowed", at: path, place,
                    ko: "이 전이는 일어날 수 없습니다: 앞선 전이 ‘\(state.id)#\(position)’가 조건 없이 먼저 일어납니다",
                    en: "this transition can never be taken: ‘\(state.id)#\(position)’ comes first, without a condition"
                )
                return
            }
        }
    }

    mutating func check(_ test: Guard, at path: String, _ place: SourcePlace?) {
        if case .inState(let id) = test, index[id] == nil {
            report(
                "guard.unknown-state", at: path, place, ko: "조건이 묻는 상태 ‘\(id)’가 없습니다",
                en: "the state ‘\(id)’ that the condition asks about is not there",
                next: Self.didYouMean(id.rawValue, nodes.map(\.definition.id.rawValue)))
        }
    }
}
