import Values

/// Draws a run chart from the back to the front: bands, grid, marks, lines, points, words.
struct RunChartDrawing {
    let chart: RunChart
    let language: Language
    let layout: RunChartLayout
    let ends: [LineEnd]

    /// The words at the right end of a line.
    struct LineEnd {
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

    static let noReading = LocalizedText(ko: "아직 측정값이 없습니다", en: "No reading yet")
    static let upperName = LocalizedText(ko: "상한", en: "Upper")
    static let lowerName = LocalizedText(ko: "하한", en: "Lower")
    static let targetName = LocalizedText(ko: "목표", en: "Target")

    /// In print a minus is as wide as a plus.
    static func typeset(_ number: String) -> String {
        number.hasPrefix("-") ? "−" + number.dropFirst() : number
    }
}
