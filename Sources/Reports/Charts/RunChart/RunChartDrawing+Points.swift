import Values

/// The line through the readings, their shapes, and their values as far as there is room.
extension RunChartDrawing {
    func drawPoints(in svg: inout SVGWriter) {
        var path = SVGPath()
        var isDrawing = false
        for (index, point) in chart.points.enumerated() {
            guard let value = point.value else {
                isDrawing = false
                continue
            }
            let (x, y) = (layout.x(Double(index)), layout.y(value))
            if isDrawing { path.line(x, y) } else { path.move(x, y) }
            isDrawing = true
        }
        svg.path("mc-line", path.d)
        let radius = layout.isDense ? 2.75 : 4.5
        for (index, point) in chart.points.enumerated() {
            guard let value = point.value else { continue }
            Self.drawShape(
                point.kind, layout.x(Double(index)), layout.y(value), radius: radius, isDense: layout.isDense, in: &svg)
        }
        drawValues(in: &svg)
    }

    /// The last value comes first, then signals, then the rest; a value that would cover another is left to the axis.
    private func drawValues(in svg: inout SVGWriter) {
        var placer = LabelPlacer()
        let size = RunChartLayout.labelSize
        var spots: [(index: Int, x: Double, y: Double)] = []
        for (index, point) in chart.points.enumerated() {
            guard let value = point.value else { continue }
            let (x, y) = (layout.x(Double(index)), layout.y(value))
            spots.append((index, x, y))
            placer.take(.init(left: x - 5, right: x + 5, top: y - 5, bottom: y + 5))
        }
        guard let last = spots.last?.index, let first = spots.first?.index else { return }
        func rank(_ index: Int) -> Int {
            if index == last { return 0 }
            if index == first { return 1 }
            return chart.points[index].kind == .normal ? 3 : 2
        }
        for spot in spots.sorted(by: { (rank($0.index), $0.index) < (rank($1.index), $1.index) }) {
            guard rank(spot.index) <= layout.leastRank, let value = chart.points[spot.index].value else { continue }
            let text = Self.typeset(NumberText.reading(value, unit: chart.unit))
            let half = TextMeasure.width(text, size: size, bold: true) / 2
            let x = RunChartLayout.middle(spot.x, half, layout.left + 4...layout.right + 2)
            let isBelow = isValley(spot.index)
            // The two most telling values may stand a little further off.
            let distances = rank(spot.index) < 2 ? [7.0, 18, 30, 44] : [7.0]
            let choices = distances.flatMap { distance in
                let above = LabelPlacer.Box(
                    left: x - half, right: x + half, top: spot.y - distance - 15, bottom: spot.y - distance)
                let below = LabelPlacer.Box(
                    left: x - half, right: x + half, top: spot.y + distance, bottom: spot.y + distance + 15)
                return isBelow ? [below, above] : [above, below]
            }
            let inside = choices.filter { $0.top >= layout.valuesTop && $0.bottom <= layout.plotBottom - 1 }
            guard let box = placer.place(inside) else { continue }
            let style =
                chart.points[spot.index].kind == .normal && spot.index != last
                ? "mc-label mc-halo" : "mc-label mc-strong mc-halo"
            svg.words(text, style, x, box.bottom - 3.5, anchor: .middle)
        }
    }

    /// Whether the line stands above this point, so that its value reads better below.
    private func isValley(_ index: Int) -> Bool {
        guard let value = chart.points[index].value else { return false }
        let beside = [index - 1, index + 1].compactMap {
            chart.points.indices.contains($0) ? chart.points[$0].value : nil
        }
        guard !beside.isEmpty else { return false }
        return beside.reduce(0) { $0 + $1 / Double(beside.count) } > value
    }

    static func drawShape(
        _ kind: RunChart.Kind, _ x: Double, _ y: Double, radius: Double, isDense: Bool = false, in svg: inout SVGWriter
    ) {
        switch kind {
        case .normal: svg.circle(isDense ? "mc-point mc-dense" : "mc-point", x, y, radius: radius)
        case .improvement:
            let r = radius * 1.6
            svg.path(
                isDense ? "mc-good mc-dense" : "mc-good",
                SVGPath.through([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], closed: true))
        case .concern:
            let r = radius
            svg.rect("mc-concern", x: x - r, y: y - r, width: 2 * r, height: 2 * r)
        }
    }
}
