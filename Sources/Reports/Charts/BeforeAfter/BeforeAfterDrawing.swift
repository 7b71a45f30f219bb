import Values

/// Draws the baseline above, the result below, and the change between them as an arrow.
struct BeforeAfterDrawing {
    private static let rowHeight = 42.0

    private let chart: BeforeAfter
    private let language: Language
    private let top: Double
    private let axis: ValueAxis
    private let left: Double
    private let right: Double

    init(chart: BeforeAfter, language: Language, top: Double) {
        self.chart = chart
        self.language = language
        self.top = top
        var values: [Double] = chart.target.map { [$0] } ?? []
        for reading in [chart.baseline, chart.result] {
            values += [reading.value, reading.interval?.lowerBound, reading.interval?.upperBound].compactMap { $0 }
        }
        axis = ValueAxis(covering: values.compactMap(\.drawable), unit: chart.unit)
        let names = [BeforeAfter.baselineName[language], BeforeAfter.resultName[language]]
        left = ChartFrame.margin + (names.map { TextMeasure.width($0, size: 13, bold: true) }.max() ?? 0) + 26
        let intervals = [chart.baseline, chart.result].compactMap(\.interval).map {
            IntervalText.text($0, unit: chart.unit)
        }
        let numbers = [chart.baseline, chart.result].map { Self.number($0, chart, language) }
        let widest = (numbers + intervals).map { TextMeasure.width($0, size: 13, bold: true) }.max() ?? 0
        right = ChartFrame.width - ChartFrame.margin - min(widest, 240) - 18
    }

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        guard chart.baseline.value != nil || chart.result.value != nil else {
            return EmptyPanel.draw(
                RunChartDrawing.noReading[language], note: chart.targetWords?[language], top: top, in: &svg)
        }
        let plotTop = top + (chart.target == nil ? 0 : 20)
        let before = plotTop + Self.rowHeight / 2 + 2
        let after = before + Self.rowHeight + 8
        let bottom = after + Self.rowHeight / 2 + 2
        drawTarget(plotTop, bottom, in: &svg)
        for tick in axis.ticks {
            let x = x(tick.value)
            svg.line(tick.value == 0 ? "mc-axis" : "mc-grid", x, plotTop, x, bottom)
            svg.words(RunChartDrawing.typeset(tick.label), "mc-label", x, bottom + 17, anchor: .middle)
        }
        svg.line("mc-axis", left, bottom, right, bottom)
        if let target = chart.target { svg.line("mc-target", x(target), plotTop, x(target), bottom) }
        drawChange(from: before, to: after, in: &svg)
        draw(chart.baseline, BeforeAfter.baselineName, style: "mc-before", y: before, in: &svg)
        draw(chart.result, BeforeAfter.resultName, style: "mc-point", y: after, in: &svg)
        return bottom + 22
    }

    /// The target and a wash over the side that reaches it.
    private func drawTarget(_ plotTop: Double, _ bottom: Double, in svg: inout SVGWriter) {
        guard let target = chart.target, let words = chart.targetWords?[language] else { return }
        let x = x(target)
        let (start, end) = chart.better == .higher ? (x, right) : (left, x)
        if end > start { svg.rect("mc-wash", x: start, y: plotTop, width: end - start, height: bottom - plotTop) }
        let half = TextMeasure.width(words, size: 12, bold: true) / 2
        let middle = RunChartLayout.middle(x, half, left...max(left + 2 * half, ChartFrame.width - ChartFrame.margin))
        svg.words(words, "mc-target-text", middle, plotTop - 7, anchor: .middle)
    }

    private func drawChange(from before: Double, to after: Double, in svg: inout SVGWriter) {
        guard let first = chart.baseline.value, let last = chart.result.value, let change = chart.change else { return }
        let (start, end, y) = (x(first), x(last), (before + after) / 2)
        let words = RunChartDrawing.typeset(change[language])
        guard abs(end - start) > 14 else { return }
        let direction = end > start ? 1.0 : -1.0
        svg.path("mc-change", SVGPath.through([(start, before + 8), (start, y), (end - direction * 5, y)]))
        let head = SVGPath.through(
            [(end, y), (end - direction * 8, y - 4.5), (end - direction * 8, y + 4.5)], closed: true)
        svg.path("mc-change-head", head)
        // Beside the arrow's head, or behind it where the plot ends.
        let width = TextMeasure.width(words, size: 12, bold: true) + 8
        let isRoomy = direction > 0 ? end + width <= right : end - width >= left
        let anchor: SVGWriter.Anchor = (direction > 0) == isRoomy ? .start : .end
        let edge = isRoomy ? end + direction * 7 : start - direction * 7
        svg.words(words, "mc-label mc-strong mc-halo", edge, y + 4, anchor: anchor)
    }

    private func draw(
        _ reading: BeforeAfter.Reading, _ name: LocalizedText, style: String, y: Double, in svg: inout SVGWriter
    ) {
        svg.words(name[language], "mc-name mc-strong", ChartFrame.margin, y + 4.5)
        if let interval = reading.interval {
            IntervalMark.draw(interval, y: y, from: left, to: right, x: x, in: &svg)
        }
        if let value = reading.value { svg.circle(style, x(value), y, radius: 6) }
        let number = Self.number(reading, chart, language)
        let edge = right + 18
        guard reading.value != nil, let interval = reading.interval else {
            return svg.words(number, reading.value == nil ? "mc-small" : "mc-name mc-strong", edge, y + 4.5)
        }
        svg.words(number, "mc-name mc-strong", edge, y - 3.5)
        svg.words(IntervalText.text(interval, unit: chart.unit), "mc-small", edge, y + 13)
    }

    private static func number(_ reading: BeforeAfter.Reading, _ chart: BeforeAfter, _ language: Language) -> String {
        guard let value = reading.value else { return LocalizedText(ko: "측정값 없음", en: "no reading")[language] }
        let counts = chart.counts(reading).map { " (\($0))" } ?? ""
        return RunChartDrawing.typeset(NumberText.reading(value, unit: chart.unit)) + counts
    }

    private func x(_ value: Double) -> Double {
        left + axis.position(value) * (right - left)
    }
}
