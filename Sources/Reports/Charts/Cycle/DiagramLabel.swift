/// The words beside an arrow.
struct DiagramLabel {
    enum Style {
        case title, event, condition

        var size: Double { self == .title ? 12 : 11 }
        var css: String {
            switch self {
            case .title: "mc-label mc-strong mc-halo"
            case .event: "mc-small mc-halo"
            case .condition: "mc-label mc-halo"
            }
        }
    }

    struct Line {
        var text: String
        var style: Style
        var indent: Double
    }

    static let lineHeight = 15.0

    var lines: [Line]

    var width: Double {
        lines.map { $0.indent + TextMeasure.width($0.text, size: $0.style.size, bold: $0.style == .title) }.max() ?? 0
    }
    var height: Double { Double(lines.count) * Self.lineHeight }

    /// Several arrows between the same two states share one, and their words stand under each other.
    static func stacked(_ labels: [DiagramLabel]) -> DiagramLabel {
        var lines: [Line] = []
        for label in labels where !label.lines.isEmpty {
            if !lines.isEmpty { lines.append(Line(text: "", style: .event, indent: 0)) }
            lines += label.lines
        }
        return DiagramLabel(lines: lines)
    }
}
