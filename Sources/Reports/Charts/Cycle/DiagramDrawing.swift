import Statecharts
import Values

/// Draws a layout: boxes from the outside in, then arrows, then the words beside them.
struct DiagramDrawing {
    let layout: DiagramLayout
    let language: Language

    func draw(in svg: inout SVGWriter) {
        for box in layout.root.children { draw(box, in: &svg) }
        let ports = DiagramPorts(layout.arrows)
        for index in layout.arrows.indices { DiagramRoute(layout.arrows[index], ports, index).draw(in: &svg) }
        for index in layout.arrows.indices { DiagramRoute(layout.arrows[index], ports, index).drawLabel(in: &svg) }
        headers(layout.root, in: &svg)
        marks(layout.root, in: &svg)
    }

    private func draw(_ box: DiagramBox, in svg: inout SVGWriter) {
        if box.kind.isHistory {
            svg.circle("mc-meeting-shape", box.midX, box.y + 14, radius: 14)
            svg.words(box.title[0], "mc-label mc-strong", box.midX, box.y + 18, anchor: .middle)
            return
        }
        svg.group("g", [:]) { svg in
            svg.element("title", [:], text: tip(box))
            frame(box, in: &svg)
            if !box.isCompound {
                let height = Double(box.title.count) * 18 + Double(box.notes.count) * 15
                var y = box.y + (box.height - height) / 2 + 13
                for line in box.title {
                    svg.words(line, "mc-name mc-strong", box.midX, y, anchor: .middle)
                    y += 18
                }
                for note in box.notes {
                    svg.words(note, "mc-small", box.midX, y - 3, anchor: .middle)
                    y += 15
                }
            }
        }
        for child in box.children { draw(child, in: &svg) }
    }

    /// The phase's wash under the outline; a line of its own where the program stands.
    private func frame(_ box: DiagramBox, in svg: inout SVGWriter) {
        let radius = box.isCompound ? 12.0 : 9.0
        func rect(_ style: String, inset: Double = 0) {
            svg.rect(
                style, x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset,
                radius: max(2, radius - inset))
        }
        rect(box.isStanding && !box.isCompound ? "mc-bar-open" : wash(box))
        let isRegion = box.parent?.kind == .parallel
        rect(box.isStanding && !box.isCompound ? "mc-interval" : isRegion ? "mc-limit" : "mc-centre")
        if box.kind == .final { rect("mc-centre", inset: 3.5) }
    }

    private func wash(_ box: DiagramBox) -> String {
        switch box.state?.phase {
        case "plan": "mc-plan"
        case "execute": "mc-execute"
        case "feedback": "mc-feedback"
        case "followThrough": "mc-follow-through"
        default: "mc-paper"
        }
    }

    /// The names of boxes that hold others, over the arrows that cross them.
    private func headers(_ box: DiagramBox, in svg: inout SVGWriter) {
        for child in box.children where child.isCompound {
            header(child, in: &svg)
            headers(child, in: &svg)
        }
    }

    private func header(_ box: DiagramBox, in svg: inout SVGWriter) {
        let title = TextMeasure.truncated(box.title.joined(separator: " "), size: 13, bold: true, width: box.width - 24)
        svg.words(title, "mc-name mc-strong mc-halo", box.x + 14, box.y + 20)
        for (index, note) in box.notes.enumerated() {
            svg.words(note, "mc-small mc-halo", box.x + 14, box.y + 35 + Double(index) * 15)
        }
    }

    private func tip(_ box: DiagramBox) -> String {
        guard let state = box.state else { return "" }
        let title = DiagramWords.title(state, language)
        return title == state.id.rawValue ? title : "\(title) (\(state.id))"
    }

    /// Where the chart begins, and where the program stands now.
    private func marks(_ box: DiagramBox, in svg: inout SVGWriter) {
        if box.isInitial {
            // Beside the arrow that comes from the one above.
            let x = box.parent?.children.first === box ? box.midX : box.x + min(18, box.width / 4)
            svg.circle("mc-intervention-shape", x, box.y - 20, radius: 4.5)
            svg.path("mc-change", SVGPath.through([(x, box.y - 20), (x, box.y)]))
            DiagramRoute.head(at: (x, box.y), (0, 1), in: &svg)
        }
        if box.isStanding, !box.isCompound {
            let now = LocalizedText(ko: "지금", en: "now")[language]
            let width = TextMeasure.width(now, size: 11, bold: true) + 14
            svg.rect(
                "mc-change-head", x: box.x + 10, y: box.y - 9, width: width, height: 18, radius: 9)
            svg.words(now, "mc-now", box.x + 10 + width / 2, box.y + 4, anchor: .middle)
        }
        for child in box.children { marks(child, in: &svg) }
    }
}
