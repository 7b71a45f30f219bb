package import Values

/// A chart as the text of a diagram.
package struct ChartDrawing {
    let chart: ChartDefinition
    let language: Language
    let standing: Set<StateID>

    /// `standing`: the states to mark as where the chart stands.
    package init(_ chart: ChartDefinition, language: Language, standing: [StateID] = []) {
        self.chart = chart
        self.language = language
        self.standing = Set(standing)
    }

    func title(_ state: StateDefinition) -> String {
        state.title?[language] ?? state.id.rawValue
    }

    /// `start [requirements]`: what it waits for, which way, and what it asks for.
    func label(_ transition: TransitionDefinition) -> String {
        var parts: [String] = []
        if let title = transition.title {
            parts.append(title[language])
        } else if !transition.events.isEmpty {
            parts.append(transition.events.joined(separator: ", "))
        }
        var tests: [String] = []
        if let when = transition.when { tests.append(text(when)) }
        tests += transition.conditions.map { id in chart.conditions[id]?.title?[language] ?? id.rawValue }
        if !tests.isEmpty { parts.append("[\(tests.joined(separator: ", "))]") }
        return parts.joined(separator: " ")
    }

    private func text(_ test: Guard) -> String {
        switch test {
        case .constant(let value): String(value)
        case .inState(let state): "In(\(state))"
        case .lua(let source): source
        }
    }

    /// Every state with its nearest ancestors first: the chain from the outermost one in.
    func chains() -> [StateID: [StateID]] {
        var chains: [StateID: [StateID]] = [:]
        func walk(_ states: [StateDefinition], _ above: [StateID]) {
            for state in states {
                chains[state.id] = above
                walk(state.states, above + [state.id])
            }
        }
        walk(chart.states, [])
        return chains
    }

    /// Targets of the default entry: those written, or the first child that is no history.
    func initialTargets(_ initial: InitialDefinition?, _ children: [StateDefinition]) -> [StateID] {
        initial?.targets ?? children.first { !$0.kind.isHistory }.map { [$0.id] } ?? []
    }
}
