import Values

extension ChartDrawing {
    /// Mermaid `stateDiagram-v2`. States get plain names, so that any id is safe; their titles are what is seen.
    package func mermaid() -> String {
        var pen = MermaidPen(drawing: self)
        return pen.draw()
    }
}

private struct MermaidPen {
    let drawing: ChartDrawing
    var names: [StateID: String] = [:]
    var lines = ["stateDiagram-v2"]
    /// By the state that holds both ends, or nil for the chart.
    var arrows: [StateID?: [String]] = [:]

    init(drawing: ChartDrawing) {
        self.drawing = drawing
    }

    mutating func draw() -> String {
        func all(_ states: [StateDefinition]) -> [StateDefinition] { states.flatMap { [$0] + all($0.states) } }
        let states = all(drawing.chart.states)
        for (number, state) in states.enumerated() { names[state.id] = "s\(number + 1)" }
        let chains = drawing.chains()
        for state in states {
            let inner = (chains[state.id] ?? []) + (state.kind.isHistory ? [] : [state.id])
            for transition in state.transitions {
                let label = drawing.label(transition)
                let targets = transition.targets.isEmpty ? [state.id] : transition.targets
                for target in targets {
                    guard let from = names[state.id], let to = names[target] else { continue }
                    // A transition is drawn in the innermost state that holds both of its ends.
                    let common = zip(inner.dropLast(state.kind.isHistory ? 0 : 1), chains[target] ?? []).prefix {
                        $0 == $1
                    }.last?.0
                    arrows[common, default: []].append(
                        "\(from) --> \(to)" + (label.isEmpty ? "" : " : \(Self.escape(label))"))
                }
            }
        }
        body(drawing.chart.states, of: nil, drawing.chart.initial, "    ")
        let marked = states.filter { drawing.standing.contains($0.id) }.compactMap { names[$0.id] }
        if !marked.isEmpty {
            lines.append("    classDef current fill:#ffe08a,stroke:#8a6d00,stroke-width:2px")
            lines.append("    class \(marked.joined(separator: ",")) current")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func body(
        _ states: [StateDefinition], of parent: StateID?, _ initial: InitialDefinition?, _ indent: String,
        regions: Bool = false
    ) {
        var isFirst = true
        for state in states {
            guard let name = names[state.id] else { continue }
            if regions, !isFirst, !state.kind.isHistory { lines.append(indent + "--") }
            isFirst = false
            let title = state.kind.isHistory ? (state.kind == .deepHistory ? "H*" : "H") : drawing.title(state)
            lines.append(indent + "state \"\(Self.escape(title))\" as \(name)")
            if !state.states.isEmpty {
                lines.append(indent + "state \(name) {")
                body(
                    state.states, of: state.id, state.initial, indent + "    ", regions: state.kind == .parallel)
                lines.append(indent + "}")
            }
            if state.kind == .final { lines.append(indent + "\(name) --> [*]") }
        }
        if !regions {
            for target in drawing.initialTargets(initial, states) {
                if let name = names[target] { lines.append(indent + "[*] --> \(name)") }
            }
        }
        for arrow in arrows[parent] ?? [] { lines.append(indent + arrow) }
    }

    /// Mermaid reads `;` and `#` as its own and ends a label at the line.
    private static func escape(_ text: String) -> String {
        var safe = ""
        for character in text {
            switch character {
            case "#": safe += "#35;"
            case ";": safe += "#59;"
            case "\"": safe += "#quot;"
            case "<": safe += "#lt;"
            case ">": safe += "#gt;"
            case ":": safe += "#58;"
            case "{": safe += "#123;"
            case "}": safe += "#125;"
            case _ where character.isNewline: safe += " "
            default: safe.append(character)
            }
        }
        return safe
    }
}
