import Values

/// Draws the panels in rows of three, each with its name, its last value and what the rules say of it.
struct SmallMultiplesDrawing {
    private static let columns = 3
    private static let gap = 22.0
    private static let plotHeight = 72.0
    private static let head = 38.0

    let chart: SmallMultiples
    let language: Language
    let top: Double

    private var width: Double {
        (ChartFrame.width - 2 * ChartFrame.margin - Self.gap * Double(Self.columns - 1)) / Double(Self.columns)
    }

    private static let panelHeight = head + plotHeight + 44

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        for (index, panel) in chart.panels.enumerated() {
            let x = ChartFrame.margin + Double(index % Self.columns) * (width + Self.gap)
            draw(panel, x: x, y: top + Double(index / Self.columns) * Self.panelHeight, in: &svg)
        }
        let rows = (chart.panels.count + Self.columns - 1) / Self.columns
        return drawLegend(y: top + Double(rows) * Self.panelHeight + 4, in: &svg)
    }

    private func draw(_ panel: SmallMultiples.Panel, x left: Double, y top: Double, in svg: inout SVGWriter) {
        let last = panel.last.map { RunChartDrawing.typeset(NumberText.reading($0, unit: panel.unit)) } ?? ""
        let lastWidth = TextMeasure.width(last, size: 13, bold: true)
        let name = TextMeasure.truncated(panel.name, size: 13, bold: true, width: max(40, width - lastWidth - 10))
        svg.words(name, "mc-name mc-strong", left, top + 13)
        svg.words(last, "mc-name mc-strong", left + width, top + 13, anchor: .end)
        svg.words(TextMeasure.truncated(panel.signal, size: 11, width: width), "mc-small", left, top + 29)

        let values = panel.points.compactMap(\.value) + [panel.median].compactMap(\.self)
        let axis = ValueAxis(covering: values, unit: panel.unit, about: 2)
        let (plotTop, bottom) = (top + Self.head, top + Self.head + Self.plotHeight)
        func x(_ position: Double) -> Double { left + 4 + min(max(position, 0), 1) * (width - 8) }
        func y(_ value: Double) -> Double { bottom - 5 - axis.position(value) * (Self.plotHeight - 10) }
        for band in chart.bands {
            let (from, to) = (x(band.span.lowerBound), x(band.span.upperBound))
            svg.rect("mc-\(band.tone.tone.rawValue)", x: from, y: plotTop, width: to - from, height: Self.plotHeight)
        }
        svg.line("mc-axis", left, bottom, left + width, bottom)
        if let median = panel.median { svg.line("mc-centre mc-thin", left, y(median), left + width, y(median)) }
        drawLine(panel, x, y, in: &svg)
        drawEnds(panel, axis, left, bottom, in: &svg)
    }

    private func drawLine(
        _ panel: SmallMultiples.Panel, _ x: (Double) -> Double, _ y: (Double) -> Double, in svg: inout SVGWriter
    ) {
        var path = SVGPath()
        var isDrawing = false
        for point in panel.points {
            guard let value = point.value else {
                isDrawing = false
                continue
            }
            if isDrawing { path.line(x(point.position), y(value)) } else { path.move(x(point.position), y(value)) }
            isDrawing = true
        }
        if !path.d.isEmpty { svg.path("mc-line mc-thin", path.d) }
        let shown = panel.points.filter { $0.value != nil }
        // So many discs would hide the line that joins them.
        let isDense = shown.count > 30
        let radius = isDense ? 1.75 : 2.75
        for (index, point) in shown.enumerated() {
            // The last stands out: it is the value in the corner.
            let isLast = index == shown.count - 1
            guard let value = point.value, isLast || !isDense || point.kind != .normal else { continue }
            RunChartDrawing.drawShape(
                point.kind, x(point.position), y(value), radius: isLast ? 3.5 : radius, isDense: true, in: &svg)
        }
    }

    /// The scale in words under the panel: which values the lowest and the highest line stand for, and the days.
    private func drawEnds(
        _ panel: SmallMultiples.Panel, _ axis: ValueAxis, _ left: Double, _ bottom: Double, in svg: inout SVGWriter
    ) {
        svg.words(chart.ends.first, "mc-small", left, bottom + 14)
        svg.words(chart.ends.last, "mc-small", left + width, bottom + 14, anchor: .end)
        let values = panel.points.compactMap(\.value)
        guard let low = values.min(), let high = values.max() else { return }
        func number(_ value: Double) -> String {
            RunChartDrawing.typeset(NumberText.reading(value, unit: panel.unit))
        }
        let range = low == high ? number(low) : "\(number(low)) – \(number(high))"
        let median = panel.median.map { RunChartDescription.name(.median)[language] + " " + number($0) + " · " } ?? ""
        svg.words(
            TextMeasure.truncated(median + range, size: 11, width: width), "mc-small", left + width / 2, bottom + 28,
            anchor: .middle)
    }

    private func drawLegend(y: Double, in svg: inout SVGWriter) -> Double {
        var (x, y) = (ChartFrame.margin, y)
        /// Goes on to the next line where the words would leave the picture.
        func entry(
            _ name: String, sign: Double, in svg: inout SVGWriter, draw: (Double, Double, inout SVGWriter) -> Void
        ) {
            let width = sign + TextMeasure.width(name, size: 12)
            if x > ChartFrame.margin, x + width > ChartFrame.width - ChartFrame.margin {
                (x, y) = (ChartFrame.margin, y + 22)
            }
            draw(x, y, &svg)
            svg.words(name, "mc-label", x + sign, y + 4)
            x += width + 18
        }
        for (kind, name) in RunChartDescription.kinds
        where chart.panels.contains(where: { $0.points.contains { $0.kind == kind } }) {
            entry(name[language], sign: 17, in: &svg) { x, y, svg in
                RunChartDrawing.drawShape(kind, x + 6, y, radius: 4, in: &svg)
            }
        }
        entry(RunChartDescription.name(.median)[language], sign: 24, in: &svg) { x, y, svg in
            svg.line("mc-centre mc-thin", x, y, x + 18, y)
        }
        for tone in PhaseTone.allCases where chart.bands.contains(where: { $0.tone == tone }) {
            entry(tone.name[language], sign: 24, in: &svg) { x, y, svg in
                svg.rect("mc-\(tone.tone.rawValue)", x: x, y: y - 7, width: 18, height: 14)
                svg.rect("mc-axis", x: x, y: y - 7, width: 18, height: 14)
            }
        }
        return y + 12
    }
}
