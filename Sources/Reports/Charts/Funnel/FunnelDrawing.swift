import Values

/// Draws a funnel: limits at the back, then the points, then names beside them.
struct FunnelDrawing {
    private static let height = 300.0
    private static let endWidth = 96.0

    private let chart: FunnelChart
    private let language: Language
    private let top: Double
    private let axis: ValueAxis
    private let sizes: ValueAxis
    private let left: Double
    private let right: Double

    private var plotTop: Double { top + 12 }
    private var bottom: Double { plotTop + Self.height }

    init(chart: FunnelChart, language: Language, top: Double) {
        self.chart = chart
        self.language = language
        self.top = top
        let largest = chart.points.map(\.denominator).max() ?? 1
        sizes = ValueAxis(covering: [0, largest * 1.05], unit: nil, about: 6)
        // The mouth of the funnel is as wide as the whole scale; the picture is about where the points are.
        let smallest = chart.points.map(\.denominator).min() ?? 1
        let near = chart.limits.filter { $0.size >= smallest * 0.8 }
        let values = chart.points.map(\.value) + [chart.centre]
        axis = ValueAxis(
            covering: values + near.flatMap { [$0.alarm.lowerBound, $0.alarm.upperBound] }, unit: chart.unit)
        let ticks = axis.ticks.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0
        left = ChartFrame.margin + max(ticks, 24) + 10
        right = ChartFrame.width - ChartFrame.margin - Self.endWidth
    }

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        for tick in axis.ticks {
            svg.line(tick.value == axis.lower ? "mc-axis" : "mc-grid", left, y(tick.value), right, y(tick.value))
            svg.words(RunChartDrawing.typeset(tick.label), "mc-label", left - 8, y(tick.value) + 4, anchor: .end)
        }
        for tick in sizes.ticks where x(tick.value) <= right + 0.01 {
            svg.line("mc-axis", x(tick.value), bottom, x(tick.value), bottom + 4)
            svg.words(tick.label, "mc-label", x(tick.value), bottom + 18, anchor: .middle)
        }
        svg.words(Self.sizeName[language], "mc-small", (left + right) / 2, bottom + 35, anchor: .middle)
        drawLimits(in: &svg)
        svg.line("mc-centre", left, y(chart.centre), right, y(chart.centre))
        drawEnds(in: &svg)
        let unplaced = drawNames(in: &svg)
        // Letters may be wider than was thought; they must not hide a point.
        for point in chart.points {
            RunChartDrawing.drawShape(point.kind, x(point.denominator), y(point.value), radius: 5.5, in: &svg)
        }
        return drawLegend(unplaced, y: bottom + 56, in: &svg)
    }

    private static let sizeName = LocalizedText(ko: "분모(센 수)", en: "Denominator (how many were counted)")

    private func x(_ size: Double) -> Double { left + sizes.position(size) * (right - left) }

    private func y(_ value: Double) -> Double { bottom - min(max(axis.position(value), 0), 1) * Self.height }

    private func drawLimits(in svg: inout SVGWriter) {
        let shown = chart.limits.filter { x($0.size) <= right + 0.01 }
        func path(_ style: String, _ value: (FunnelChart.Limits) -> Double) {
            let points = shown.map { (x: x($0.size), y: y(value($0))) }
            if !points.isEmpty { svg.path(style, SVGPath.through(points)) }
        }
        path("mc-warning") { $0.warning.lowerBound }
        path("mc-warning") { $0.warning.upperBound }
        path("mc-limit") { $0.alarm.lowerBound }
        path("mc-limit") { $0.alarm.upperBound }
    }

    /// What each line is, at its right end.
    private func drawEnds(in svg: inout SVGWriter) {
        guard let last = chart.limits.last(where: { x($0.size) <= right + 0.01 }) else { return }
        let ends: [(text: String, value: Double)] = [
            ("99.8%", last.alarm.upperBound), ("95%", last.warning.upperBound),
            (
                LocalizedText(ko: "전체 ", en: "All ")[language] + NumberText.reading(chart.centre, unit: chart.unit),
                chart.centre
            ),
            ("95%", last.warning.lowerBound), ("99.8%", last.alarm.lowerBound),
        ]
        let places = LabelSpread.positions(ends.map { y($0.value) }, size: 15, within: plotTop - 4...bottom + 6)
        for (index, end) in ends.enumerated() {
            svg.words(
                TextMeasure.truncated(end.text, size: 12, bold: true, width: Self.endWidth - 4),
                index == 2 ? "mc-label mc-strong" : "mc-small", right + 8, places[index] + 4)
        }
    }

    /// Names stand beside their points, those outside the limits first; whose name found no room is returned.
    private func drawNames(in svg: inout SVGWriter) -> [FunnelChart.Point] {
        var placer = LabelPlacer()
        for point in chart.points {
            let (x, y) = (x(point.denominator), y(point.value))
            placer.take(.init(left: x - 6, right: x + 6, top: y - 6, bottom: y + 6))
        }
        func rank(_ place: FunnelChart.Point.Place) -> Int { place == .outside ? 0 : place == .warning ? 1 : 2 }
        var unplaced: [FunnelChart.Point] = []
        for point in chart.points.sorted(by: { (rank($0.place), $0.name) < (rank($1.place), $1.name) }) {
            let (x, y) = (x(point.denominator), y(point.value))
            let isBold = point.place != .inside
            let text = TextMeasure.truncated(point.name, size: 12, bold: isBold, width: 160)
            let width = TextMeasure.width(text, size: 12, bold: isBold)
            func box(_ left: Double, _ middle: Double) -> LabelPlacer.Box {
                .init(left: left, right: left + width, top: middle - 8, bottom: middle + 8)
            }
            let beside = [box(x + 10, y), box(x - 10 - width, y)]
            let around = [16.0, 30].flatMap { [box(x - width / 2, y - $0), box(x - width / 2, y + $0)] }
            let candidates = (beside + around).filter {
                $0.left >= left + 2 && $0.right <= right - 2 && $0.top >= plotTop - 8 && $0.bottom <= bottom
            }
            guard let place = placer.place(candidates) else {
                unplaced.append(point)
                continue
            }
            svg.words(text, isBold ? "mc-label mc-strong mc-halo" : "mc-label mc-halo", place.left, place.bottom - 4)
        }
        return unplaced
    }

    private func drawLegend(_ unplaced: [FunnelChart.Point], y: Double, in svg: inout SVGWriter) -> Double {
        var x = left
        for (kind, name) in RunChartDescription.kinds where chart.points.contains(where: { $0.kind == kind }) {
            RunChartDrawing.drawShape(kind, x + 6, y, radius: 4.5, in: &svg)
            svg.words(name[language], "mc-label", x + 17, y + 4)
            x += 17 + TextMeasure.width(name[language], size: 12) + 20
        }
        for (style, name) in [("mc-warning", "95%"), ("mc-limit", "99.8%")] {
            svg.path(style, SVGPath.through([(x, y), (x + 26, y)]))
            let words = name + LocalizedText(ko: " 한계", en: " limits")[language]
            svg.words(words, "mc-label", x + 32, y + 4)
            x += 32 + TextMeasure.width(words, size: 12) + 20
        }
        guard !unplaced.isEmpty else { return y + 12 }
        let names = unplaced.map {
            "\($0.name) \(NumberText.reading($0.value, unit: chart.unit)) "
                + "(\(NumberText.ratio($0.numerator, of: $0.denominator)))"
        }
        let words =
            LocalizedText(ko: "이름을 적을 자리가 없던 곳: ", en: "No room for the names of: ")[language]
            + names.joined(separator: ", ")
        var line = y + 22
        for text in TextMeasure.lines(words, size: 11, width: right - left, atMost: 4) {
            svg.words(text, "mc-small", left, line + 4)
            line += 16
        }
        return line
    }
}
