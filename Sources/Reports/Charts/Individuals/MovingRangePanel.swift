import Values

/// Draws moving ranges under the values they come from, each below the later of its two points.
struct MovingRangePanel {
    static let name = LocalizedText(ko: "이동 범위", en: "Moving range")
    private static let height = 84.0

    let ranges: MovingRanges
    let unit: String?
    let language: Language
    let layout: RunChartLayout
    let top: Double

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        let known = ranges.values.compactMap { $0 } + [ranges.mean, ranges.limit, 0].compactMap(\.drawable)
        let axis = ValueAxis(covering: known, unit: unit, about: 2, hasHeadroom: true)
        let plotTop = top + 22
        let bottom = plotTop + Self.height
        func y(_ value: Double) -> Double { bottom - axis.position(value) * Self.height }
        svg.words(Self.name[language], "mc-name mc-strong", layout.left, top + 12)
        for tick in axis.ticks {
            svg.line(
                tick.value == 0 ? "mc-axis" : "mc-grid", layout.left, y(tick.value), layout.right, y(tick.value))
            svg.words(RunChartDrawing.typeset(tick.label), "mc-label", layout.left - 8, y(tick.value) + 4, anchor: .end)
        }
        var ends: [(text: LocalizedText, value: Double)] = []
        if let limit = ranges.limit.drawable {
            svg.path("mc-limit", SVGPath.through([(layout.left, y(limit)), (layout.right, y(limit))]))
            ends.append((RunChartDrawing.upperName, limit))
        }
        if let mean = ranges.mean.drawable {
            svg.line("mc-centre", layout.left, y(mean), layout.right, y(mean))
            ends.append((RunChartDescription.name(.mean), mean))
        }
        drawPoints(y, in: &svg)
        let positions = LabelSpread.positions(ends.map { y($0.value) }, size: 15, within: plotTop - 6...bottom + 6)
        for (end, y) in zip(ends, positions) {
            let text = end.text[language] + " " + NumberText.reading(end.value, unit: unit)
            let room = ChartFrame.width - ChartFrame.margin - layout.right - 8
            svg.words(TextMeasure.truncated(text, size: 11, width: room), "mc-small", layout.right + 8, y + 4)
        }
        return bottom + 8
    }

    /// A range above its limit is a hollow square, as a signal of concern is in the chart above.
    private func drawPoints(_ y: (Double) -> Double, in svg: inout SVGWriter) {
        var path = SVGPath()
        var isDrawing = false
        for (index, range) in ranges.values.enumerated() {
            guard let range else {
                isDrawing = false
                continue
            }
            let x = layout.x(Double(index))
            if isDrawing { path.line(x, y(range)) } else { path.move(x, y(range)) }
            isDrawing = true
        }
        if !path.d.isEmpty { svg.path("mc-line mc-thin", path.d) }
        for (index, range) in ranges.values.enumerated() {
            guard let range else { continue }
            let kind: RunChart.Kind = range > ranges.limit ? .concern : .normal
            RunChartDrawing.drawShape(
                kind, layout.x(Double(index)), y(range), radius: layout.isDense ? 2 : 3, isDense: true, in: &svg)
        }
    }
}
