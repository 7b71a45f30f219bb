package import Statecharts
package import Values

/// A cycle as nested boxes: the children of a state stand in a column in the order they are written, ways to the next
/// one lead straight down, other ways go round at the sides: onward ways on the right, ways back on the left.
package struct CycleDiagram: Chart {
    package var definition: ChartDefinition
    /// The states to mark as where the program stands.
    package var standing: [StateID]
    package var language: Language
    package var detail: DiagramDetail

    package init(
        _ definition: ChartDefinition, standing: [StateID] = [], language: Language,
        detail: DiagramDetail = .everything
    ) {
        self.definition = definition
        self.standing = standing
        self.language = language
        self.detail = detail
    }

    package func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: definition.title?[setting.language] ?? definition.id.rawValue, description: description,
            setting: setting)
        return frame.draw { svg, top in draw(top: top, width: frame.width, setting.language, in: &svg) }
    }

    /// Draws in the middle of the width, no larger than life, and returns where it ended.
    func draw(top: Double, width: Double, _ language: Language, in svg: inout SVGWriter) -> Double {
        var layout = DiagramLayout(definition, standing: Set(standing), language: language, detail: detail)
        let size = layout.arrange()
        let room = width - 2 * ChartFrame.margin
        let scale = min(1, room / size.width)
        let left = ChartFrame.margin + (room - size.width * scale) / 2
        let placing =
            "translate(\(SVGWriter.number(left)) \(SVGWriter.number(top)))"
            + (scale < 1 ? " scale(\(SVGWriter.number(scale)))" : "")
        svg.group("g", ["transform": placing]) { svg in
            DiagramDrawing(layout: layout, language: language).draw(in: &svg)
        }
        return top + size.height * scale
    }

    /// The words that stand for the picture where it cannot be seen: every state, and every way between them.
    package var description: LocalizedText {
        LocalizedText(ko: words(.ko), en: words(.en))
    }

    private func words(_ language: Language) -> String {
        var sentences: [String] = []
        if !standing.isEmpty {
            let names = standing.compactMap { id in
                state(id, definition.states).map { DiagramWords.title($0, language) }
            }
            sentences.append(LocalizedText(ko: "지금: ", en: "Now: ")[language] + names.joined(separator: " › "))
        }
        func tell(_ states: [StateDefinition]) {
            for state in states where !state.kind.isHistory {
                for transition in state.transitions where !transition.targets.isEmpty {
                    let targets = transition.targets.compactMap { id in
                        self.state(id, definition.states).map { DiagramWords.title($0, language) }
                    }
                    let cause = transition.title?[language] ?? transition.events.joined(separator: ", ")
                    sentences.append(
                        "\(DiagramWords.title(state, language)) → \(targets.joined(separator: ", "))"
                            + (cause.isEmpty ? "" : ": \(cause)"))
                }
                tell(state.states)
            }
        }
        tell(definition.states)
        return sentences.joined(separator: ". ") + "."
    }

    private func state(_ id: StateID, _ states: [StateDefinition]) -> StateDefinition? {
        for state in states {
            if state.id == id { return state }
            if let found = self.state(id, state.states) { return found }
        }
        return nil
    }
}
