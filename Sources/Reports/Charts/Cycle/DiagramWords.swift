import Statecharts
import Values

/// What a diagram says about states and the ways between them.
enum DiagramWords {
    static func title(_ state: StateDefinition, _ language: Language) -> String {
        PrintableText.clean(state.title?[language] ?? state.id.rawValue)
    }

    /// What is written beside an arrow, in lines: what it means, which event takes it, what must hold.
    static func label(
        _ transition: TransitionDefinition, in chart: ChartDefinition, _ language: Language, width: Double,
        detail: DiagramDetail = .everything
    ) -> DiagramLabel {
        guard detail != .states else { return DiagramLabel(lines: []) }
        var lines: [DiagramLabel.Line] = []
        func add(_ text: String, _ style: DiagramLabel.Style, lead: String = "", atMost: Int = 3) {
            let size = style.size
            let indent = TextMeasure.width(lead, size: size)
            let broken = TextMeasure.lines(
                PrintableText.clean(text), size: size, bold: style == .title, width: width - indent, atMost: atMost)
            for (index, line) in broken.enumerated() where !line.isEmpty {
                lines.append(
                    DiagramLabel.Line(
                        text: index == 0 ? lead + line : line, style: style, indent: index == 0 ? 0 : indent))
            }
        }
        if let title = transition.title { add(title[language], .title) }
        // A way without a title is known by its event alone.
        guard detail == .everything || transition.title == nil else { return DiagramLabel(lines: lines) }
        let events = transition.events.joined(separator: ", ")
        if !events.isEmpty { add(events, .event) }
        guard detail == .everything else { return DiagramLabel(lines: lines) }
        if let when = transition.when { add("[\(text(when))]", .event) }
        for id in transition.conditions {
            add(chart.conditions[id]?.title?[language] ?? id.rawValue, .condition, lead: "✓ ", atMost: 2)
        }
        return DiagramLabel(lines: lines)
    }

    static func text(_ test: Guard) -> String {
        switch test {
        case .constant(let value): String(value)
        case .inState(let state): "In(\(state))"
        case .lua(let source): source
        }
    }
}
