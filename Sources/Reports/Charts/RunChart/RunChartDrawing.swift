import Values

/// Draws a run chart from the back to the front: bands, grid, marks, lines, points, words.
struct RunChartDrawing {
    private let chart: RunChart
    private let language: Language
    private let layout: RunChartLayout
    private let ends: [LineEnd]

    /// The words at the right end of a line.
    private struct LineEnd {
        var text: String
        var style: String
        var value: Double
    }

    init(chart: RunChart, language: Language, top: Double) {
        self.chart = chart
        self.language = language
        ends = chart.points.contains { $0.value != nil } ? Self.ends(of: chart, language) : []
        layout = RunChartLayout(chart, top: top, rightLabels: ends.map(\.text))
    }

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        guard chart.points.contains(where: { $0.value != nil }) else { return drawEmpty(in: &svg) }
        drawPhases(in: &svg)
        drawGrid(in: &svg)
        drawMarks(in: &svg)
        drawLimits(in: &svg)
        drawCentreAndTarget(in: &svg)
        drawAxisLabels(in: &svg)
        drawPoints(in: &svg)
        drawLineEnds(in: &svg)
        return drawLegend(in: &svg)
    }

    private func drawEmpty(in svg: inout SVGWriter) -> Double {
        let target = chart.target.map { Self.targetName[language] + " " + NumberText.reading($0, unit: chart.unit) }
        return EmptyPanel.draw(Self.noReading[language], note: target, top: layout.marksTop, in: &svg)
    }

    private func drawPhases(in svg: inout SVGWriter) {
        let lines = chart.marks.map { layout.x($0.position) }
        for phase in chart.phases where chart.points.indices.overlaps(phase.points) {
            let (left, right) = layout.span(phase.points)
            svg.group("g", [:]) { svg in
                svg.element("title", [:], text: phase.label)
                svg.rect(
                    "mc-\(phase.tone.tone.rawValue)", x: left, y: layout.phaseTop, width: right - left,
                    height: layout.plotBottom - layout.phaseTop)
                svg.line("mc-divider", right, layout.phaseTop, right, layout.plotBottom)
                let label = TextMeasure.truncated(phase.label, size: RunChartLayout.labelSize, width: right - left - 6)
                if !label.isEmpty, label != "…" {
                    let width = TextMeasure.width(label, size: RunChartLayout.labelSize)
                    let middle = LabelSpot.middle(width: width, from: left, to: right, avoiding: lines)
                    svg.words(label, "mc-label", middle, layout.phaseTop + 15, anchor: .middle)
                }
            }
        }
    }

    private func drawGrid(in svg: inout SVGWriter) {
        for tick in layout.axis.ticks {
            let y = layout.y(tick.value)
            svg.line(
                tick.value == 0 || tick.value == layout.axis.lower ? "mc-axis" : "mc-grid", layout.left, y,
                layout.right, y)
            svg.words(Self.typeset(tick.label), "mc-label", layout.left - 8, y + 4, anchor: .end)
        }
    }

    private func drawMarks(in svg: inout SVGWriter) {
        func baseline(_ row: Int) -> Double { layout.marksTop + Double(row) * RunChartLayout.markRowHeight + 11 }
        for (mark, row) in zip(chart.marks, layout.markRows) {
            let x = layout.x(mark.position)
            svg.group("g", [:]) { svg in
                svg.element("title", [:], text: mark.label)
                var top = layout.phaseTop
                if let row { top = baseline(row) + 5 }
                switch mark.kind {
                case .meeting:
                    svg.line("mc-meeting", x, top, x, layout.plotBottom)
                    svg.circle("mc-meeting-shape", x, layout.plotBottom, radius: 3.5)
                case .intervention:
                    svg.line("mc-intervention", x, top, x, layout.plotBottom)
                    svg.path(
                        "mc-intervention-shape",
                        SVGPath.through([(x - 5, top), (x + 5, top), (x, top + 7)], closed: true))
                }
            }
        }
        // Words come after all lines, which they hide where they cross.
        let range = layout.left - 20...layout.right + 20
        for (mark, row) in zip(chart.marks, layout.markRows) {
            guard let row else { continue }
            let half = TextMeasure.width(mark.label, size: RunChartLayout.labelSize) / 2
            let middle = RunChartLayout.middle(layout.x(mark.position), half, range)
            svg.words(mark.label, "mc-label mc-halo", middle, baseline(row), anchor: .middle)
        }
    }

    private func drawLimits(in svg: inout SVGWriter) {
        for side in [\(lower: Double?, upper: Double?).lower, \.upper] {
            var path = SVGPath()
            var isDrawing = false
            for index in chart.points.indices {
                guard let value = chart.limit(at: index)[keyPath: side] else {
                    isDrawing = false
                    continue
                }
                let (left, right) = layout.span(index...index)
                if isDrawing { path.line(left, layout.y(value)) } else { path.move(left, layout.y(value)) }
                path.line(right, layout.y(value))
                isDrawing = true
            }
            if !path.d.isEmpty { svg.path("mc-limit", path.d) }
        }
    }

    private func drawCentreAndTarget(in svg: inout SVGWriter) {
        if let target = chart.target {
            svg.line("mc-target", layout.left, layout.y(target), layout.right, layout.y(target))
        }
        guard let centre = chart.centre else { return }
        let y = layout.y(centre.value)
        guard let baseline = centre.baseline, chart.points.indices.overlaps(baseline) else {
            return svg.line("mc-centre", layout.left, y, layout.right, y)
        }
        let (left, right) = layout.span(baseline)
        svg.line("mc-centre", left, y, right, y)
        if left > layout.left { svg.line("mc-centre mc-extended", layout.left, y, left, y) }
        if right < layout.right { svg.line("mc-centre mc-extended", right, y, layout.right, y) }
        drawBaseline(left + 3, right - 3, in: &svg)
    }

    /// A bracket under the axis over the points the centre was frozen from.
    private func drawBaseline(_ left: Double, _ right: Double, in svg: inout SVGWriter) {
        let y = layout.baselineTop + 8
        svg.path("mc-axis", SVGPath.through([(left, y - 4), (left, y), (right, y), (right, y - 4)]))
        let words = LocalizedText(ko: "기준선 구간", en: "baseline")[language]
        let half = TextMeasure.width(words, size: 11) / 2
        let middle = RunChartLayout.middle((left + right) / 2, half, layout.left - 16...layout.right)
        svg.words(words, "mc-small mc-halo", middle, y + 4, anchor: .middle)
    }

    private func drawAxisLabels(in svg: inout SVGWriter) {
        for index in chart.points.indices {
            let x = layout.x(Double(index))
            for (line, text) in (layout.labels[index] ?? []).enumerated() {
                let half = TextMeasure.width(text, size: RunChartLayout.labelSize) / 2
                let x = RunChartLayout.middle(x, half, 6...ChartFrame.width - 6)
                svg.words(text, "mc-label", x, layout.labelTop + Double(line) * 16 + 13, anchor: .middle)
            }
            guard layout.hasCounts else { continue }
            let point = chart.points[index]
            if let numerator = point.numerator, let denominator = point.denominator {
                svg.words(
                    NumberText.ratio(numerator, of: denominator), "mc-small", x, layout.countsTop + 13, anchor: .middle)
            } else {
                svg.words(NumberText.missing, "mc-small", x, layout.countsTop + 13, anchor: .middle)
            }
        }
    }

    private func drawPoints(in svg: inout SVGWriter) {
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

    private func drawLineEnds(in svg: inout SVGWriter) {
        let positions = LabelSpread.positions(
            ends.map { layout.y($0.value) }, size: 16, within: layout.phaseTop...layout.plotBottom + 8)
        for (end, y) in zip(ends, positions) {
            let text = TextMeasure.truncated(
                end.text, size: RunChartLayout.labelSize, bold: true, width: RunChartLayout.endWidth)
            svg.words(text, end.style, layout.right + 8, y + 4)
        }
    }

    private func drawLegend(in svg: inout SVGWriter) -> Double {
        let kinds = RunChartDescription.kinds.filter { kind, _ in
            chart.points.contains { $0.kind == kind && $0.value != nil }
        }
        let hasGap = chart.points.contains { $0.value == nil }
        guard !kinds.isEmpty || hasGap else { return layout.bottom }
        var x = layout.left
        let y = layout.bottom + 12
        for (kind, name) in kinds {
            Self.drawShape(kind, x + 6, y, radius: 4.5, in: &svg)
            svg.words(name[language], "mc-label", x + 17, y + 4)
            x += 17 + TextMeasure.width(name[language], size: 12) + 20
        }
        if hasGap {
            let words = LocalizedText(ko: "끊긴 곳: 측정값 없음", en: "Broken line: no reading")
            svg.words(words[language], "mc-small", x, y + 4)
        }
        return y + 12
    }

    private static func drawShape(
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

    private static func ends(of chart: RunChart, _ language: Language) -> [LineEnd] {
        var ends: [LineEnd] = []
        func add(_ name: LocalizedText, _ value: Double, _ style: String) {
            ends.append(
                LineEnd(
                    text: name[language] + " " + typeset(NumberText.reading(value, unit: chart.unit)), style: style,
                    value: value))
        }
        if let target = chart.target { add(targetName, target, "mc-target-text") }
        if let centre = chart.centre {
            add(RunChartDescription.name(centre.measure), centre.value, "mc-label mc-strong")
        }
        let last = chart.limit(at: chart.points.count - 1)
        if let upper = last.upper { add(LocalizedText(ko: "상한", en: "Upper"), upper, "mc-small") }
        if let lower = last.lower { add(LocalizedText(ko: "하한", en: "Lower"), lower, "mc-small") }
        return ends
    }

    static let noReading = LocalizedText(ko: "아직 측정값이 없습니다", en: "No reading yet")
    static let targetName = LocalizedText(ko: "목표", en: "Target")

    /// In print a minus is as wide as a plus.
    static func typeset(_ number: String) -> String {
        number.hasPrefix("-") ? "−" + number.dropFirst() : number
    }
}
