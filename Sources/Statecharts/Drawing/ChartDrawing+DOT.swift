import Values

extension ChartDrawing {
    /// Graphviz DOT: compound states are clusters, parallel ones dashed.
    package func dot() -> String {
        var pen = DOTPen(drawing: self)
        return pen.draw()
    }
}

private struct DOTPen {
    let drawing: ChartDrawing
    var lines: [String] = []

    init(drawing: ChartDrawing) {
        self.drawing = drawing
    }

    mutating func draw() -> String {
        lines = [
            "digraph \(Self.quote(drawing.chart.id.rawValue)) {", "  compound=true;", "  rankdir=LR;",
            "  node [shape=box, style=\"rounded,filled\", fillcolor=white];",
        ]
        if let title = drawing.chart.title { lines.append("  label=\(Self.quote(title[drawing.language]));") }
        body(drawing.chart.states, drawing.chart.initial, owner: nil, "  ")
        arrows(drawing.chart.states)
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func body(
        _ states: [StateDefinition], _ initial: InitialDefinition?, owner: StateDefinition?, _ indent: String
    ) {
        if owner?.kind != .parallel {
            let start = "start:" + (owner?.id.rawValue ?? "")
            lines.append(indent + "\(Self.quote(start)) [shape=point, label=\"\"];")
            for target in drawing.initialTargets(initial, states) {
                lines.append(indent + edge(from: Self.quote(start), tail: nil, to: target, label: ""))
            }
        }
        for state in states {
            let fill = drawing.standing.contains(state.id) ? "#ffe08a" : "white"
            if state.states.isEmpty {
                let (shape, label) =
                    switch state.kind {
                    case .final: ("doublecircle", drawing.title(state))
                    case .shallowHistory: ("circle", "H")
                    case .deepHistory: ("circle", "H*")
                    case .state, .parallel: ("box", drawing.title(state))
                    }
                lines.append(
                    indent
                        + "\(Self.quote(state.id.rawValue)) [shape=\(shape), label=\(Self.quote(label)), fillcolor=\"\(fill)\"];"
                )
            } else {
                lines.append(indent + "subgraph \(Self.quote("cluster:" + state.id.rawValue)) {")
                let inner = indent + "  "
                lines.append(inner + "label=\(Self.quote(drawing.title(state)));")
                lines.append(
                    inner + "style=\"\(state.kind == .parallel ? "rounded,filled,dashed" : "rounded,filled")\";")
                lines.append(inner + "fillcolor=\"\(fill)\";")
                body(state.states, state.initial, owner: state, inner)
                lines.append(indent + "}")
            }
        }
    }

    private mutating func arrows(_ states: [StateDefinition]) {
        for state in states {
            for transition in state.transitions {
                for target in transition.targets.isEmpty ? [state.id] : transition.targets {
                    let tail = state.states.isEmpty ? nil : state.id
                    let from = Self.quote(Self.anchor(state).rawValue)
                    lines.append("  " + edge(from: from, tail: tail, to: target, label: drawing.label(transition)))
                }
            }
            arrows(state.states)
        }
    }

    /// An edge to or from a cluster ends at a node inside and is clipped at the border.
    private func edge(from: String, tail: StateID?, to target: StateID, label: String) -> String {
        func find(_ states: [StateDefinition]) -> StateDefinition? {
            for state in states {
                if state.id == target { return state }
                if let found = find(state.states) { return found }
            }
            return nil
        }
        guard let state = find(drawing.chart.states) else { return "" }
        var attributes: [String] = []
        if !label.isEmpty { attributes.append("label=\(Self.quote(label))") }
        if let tail { attributes.append("ltail=\(Self.quote("cluster:" + tail.rawValue))") }
        if !state.states.isEmpty { attributes.append("lhead=\(Self.quote("cluster:" + state.id.rawValue))") }
        let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
        return "\(from) -> \(Self.quote(Self.anchor(state).rawValue))\(list);"
    }

    private static func anchor(_ state: StateDefinition) -> StateID {
        state.states.first { !$0.kind.isHistory }.map(anchor) ?? state.id
    }

    private static func quote(_ text: String) -> String {
        var safe = "\""
        for character in text {
            switch character {
            case "\"": safe += "\\\""
            case "\\": safe += "\\\\"
            case _ where character.isNewline: safe += "\\n"
            default: safe.append(character)
            }
        }
        return safe + "\""
    }
}
