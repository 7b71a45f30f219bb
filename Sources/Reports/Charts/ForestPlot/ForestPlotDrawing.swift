import Values

/// Draws a forest plot: signs and labels at the left, intervals in the middle, numbers at the right.
struct ForestPlotDrawing {
    private static let nameWidth = 216.0

    private let plot: ForestPlot
    private let language: Language
    private let top: Double
    private let axis: ValueAxis
    private let numbers: [String]
    private let names: [[String]]
    private let labelLeft: Double
    private let left: Double
    private let right: Double

    init(plot: ForestPlot, language: Language, top: Double) {
        self.plot = plot
        self.language = language
        self.top = top
        axis = plot.axis()
        numbers = plot.rows.map { row in
            guard let estimate = row.estimate else { return LocalizedText(ko: "측정값 없음", en: "no reading")[language] }
            return RunChartDrawing.typeset(NumberText.reading(estimate, unit: plot.unit))
        }
        names = plot.rows.map { TextMeasure.lines($0.label, size: 13, width: Self.nameWidth, atMost: 3) }
        let hasVerdicts = plot.rows.contains { $0.verdict != nil }
        labelLeft = ChartFrame.margin + (hasVerdicts ? 28 : 0)
        left = labelLeft + Self.nameWidth + 16
        let intervals = plot.rows.compactMap(\.interval).map { IntervalText.text($0, unit: plot.unit) }
        let widest = (numbers + intervals).map { TextMeasure.width($0, size: 13, bold: true) }.max() ?? 0
        right = ChartFrame.width - ChartFrame.margin - min(widest, 170) - 14
    }

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        guard !plot.rows.isEmpty else {
            let words = LocalizedText(ko: "아직 판정할 가설이 없습니다", en: "No hypothesis to judge yet")
            return EmptyPanel.draw(words[language], top: top, in: &svg)
        }
        let heights = names.map { max(46, Double($0.count) * 17 + 14) }
        let bottom = top + heights.reduce(0, +)
        for tick in axis.ticks {
            let x = x(tick.value)
            svg.line(tick.value == 0 ? "mc-axis" : "mc-grid", x, top, x, bottom)
        }
        svg.line("mc-axis", left, bottom, right, bottom)
        drawTickLabels(y: bottom + 17, in: &svg)
        if let reference = plot.reference { svg.line("mc-centre mc-extended", x(reference), top, x(reference), bottom) }
        var edge = top
        for (index, row) in plot.rows.enumerated() {
            if index > 0 { svg.line("mc-grid", ChartFrame.margin, edge, ChartFrame.width - ChartFrame.margin, edge) }
            draw(row, names[index], number: numbers[index], y: edge + heights[index] / 2, in: &svg)
            edge += heights[index]
        }
        return drawLegend(y: bottom + 40, in: &svg)
    }

    private func draw(_ row: ForestPlot.Row, _ lines: [String], number: String, y: Double, in svg: inout SVGWriter) {
        if let verdict = row.verdict {
            svg.group("g", [:]) { svg in
                svg.element("title", [:], text: verdict.name[language])
                VerdictSign.draw(verdict, ChartFrame.margin + 9, y, in: &svg)
            }
        }
        for (index, line) in lines.enumerated() {
            svg.words(line, "mc-name", labelLeft, y + 4.5 + (Double(index) - Double(lines.count - 1) / 2) * 17)
        }
        if let interval = row.interval {
            IntervalMark.draw(interval, y: y, from: left, to: right, x: x, in: &svg)
        }
        if let baseline = row.baseline { svg.circle("mc-before", x(baseline), y, radius: 4) }
        if let target = row.target {
            let x = x(target)
            svg.line("mc-target-shape", x, y - 15, x, y + 15)
        }
        if let estimate = row.estimate { svg.circle("mc-point", x(estimate), y, radius: 5.5) }
        let numbersLeft = right + 14
        guard row.estimate != nil, let interval = row.interval else {
            return svg.words(number, row.estimate == nil ? "mc-small" : "mc-name mc-strong", numbersLeft, y + 4.5)
        }
        svg.words(number, "mc-name mc-strong", numbersLeft, y - 3.5)
        svg.words(IntervalText.text(interval, unit: plot.unit), "mc-small", numbersLeft, y + 13)
    }

    private func drawTickLabels(y: Double, in svg: inout SVGWriter) {
        let widest = axis.ticks.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0
        let spacing = (right - left) / Double(max(1, axis.ticks.count - 1))
        let every = max(1, Int(((widest + 8) / spacing).rounded(.up)))
        for (index, tick) in axis.ticks.enumerated() where index % every == 0 {
            svg.words(RunChartDrawing.typeset(tick.label), "mc-label", x(tick.value), y, anchor: .middle)
        }
    }

    private func drawLegend(y: Double, in svg: inout SVGWriter) -> Double {
        var x = labelLeft
        func word(_ text: LocalizedText, in svg: inout SVGWriter) {
            svg.words(text[language], "mc-label", x + 16, y + 4)
            x += 16 + TextMeasure.width(text[language], size: 12) + 18
        }
        if plot.rows.contains(where: { $0.estimate != nil }) {
            svg.circle("mc-point", x + 6, y, radius: 5)
            word(LocalizedText(ko: "측정값", en: "Reading"), in: &svg)
        }
        if plot.rows.contains(where: { $0.baseline != nil }) {
            svg.circle("mc-before", x + 6, y, radius: 4)
            word(BeforeAfter.baselineName, in: &svg)
        }
        if plot.rows.contains(where: { $0.interval != nil }) {
            svg.path("mc-interval", SVGPath.through([(x, y), (x + 11, y)]))
            word(LocalizedText(ko: "구간", en: "Interval"), in: &svg)
        }
        if plot.rows.contains(where: { $0.target != nil }) {
            svg.line("mc-target-shape", x + 6, y - 7, x + 6, y + 7)
            word(LocalizedText(ko: "목표값", en: "Target"), in: &svg)
        }
        for verdict in VerdictTone.allCases where plot.rows.contains(where: { $0.verdict == verdict }) {
            VerdictSign.draw(verdict, x + 6, y, radius: 7, in: &svg)
            word(verdict.name, in: &svg)
        }
        return y + 12
    }

    private func x(_ value: Double) -> Double {
        left + axis.position(value) * (right - left)
    }
}
