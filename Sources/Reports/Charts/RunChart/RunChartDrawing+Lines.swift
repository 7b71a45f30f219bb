import Values

/// Limits, centre, target and baseline, with the words at their ends.
extension RunChartDrawing {
    func drawLimits(in svg: inout SVGWriter) {
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

    func drawCentreAndTarget(in svg: inout SVGWriter) {
        if let target = chart.target {
            svg.line("mc-target", layout.left, layout.y(target), layout.right, layout.y(target))
        }
        drawSealedBaseline(in: &svg)
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

    /// Level where it was measured, and on as what later readings are compared with.
    private func drawSealedBaseline(in svg: inout SVGWriter) {
        guard let baseline = chart.baseline else { return }
        let y = layout.y(baseline.value)
        guard let points = baseline.points, chart.points.indices.overlaps(points) else {
            return svg.line("mc-baseline mc-extended", layout.left, y, layout.right, y)
        }
        let (left, right) = layout.span(points)
        svg.line("mc-baseline", left, y, right, y)
        if right < layout.right { svg.line("mc-baseline mc-extended", right, y, layout.right, y) }
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

    func drawLineEnds(in svg: inout SVGWriter) {
        let positions = LabelSpread.positions(
            ends.map { layout.y($0.value) }, size: 16, within: layout.phaseTop...layout.plotBottom + 8)
        for (end, y) in zip(ends, positions) {
            let text = TextMeasure.truncated(
                end.text, size: RunChartLayout.labelSize, bold: true, width: RunChartLayout.endWidth)
            svg.words(text, end.style, layout.right + 8, y + 4)
        }
    }

    static func ends(of chart: RunChart, _ language: Language) -> [LineEnd] {
        var ends: [LineEnd] = []
        func add(_ name: LocalizedText, _ value: Double, _ style: String) {
            ends.append(
                LineEnd(
                    text: name[language] + " " + typeset(NumberText.reading(value, unit: chart.unit)), style: style,
                    value: value))
        }
        if let target = chart.target { add(targetName, target, "mc-target-text") }
        if let baseline = chart.baseline { add(BeforeAfter.baselineName, baseline.value, "mc-small") }
        if let centre = chart.centre {
            add(RunChartDescription.name(centre.measure), centre.value, "mc-label mc-strong")
        }
        let last = chart.limit(at: chart.points.count - 1)
        if let upper = last.upper { add(upperName, upper, "mc-small") }
        if let lower = last.lower { add(lowerName, lower, "mc-small") }
        return ends
    }
}
