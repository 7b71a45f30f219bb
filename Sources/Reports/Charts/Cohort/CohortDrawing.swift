import Values

/// Draws a cohort heat map. Every cell says its number, so that the shade only helps to find it.
struct CohortDrawing {
    private static let rowHeight = 34.0
    private static let sizeWidth = 50.0
    private static let gap = 2.0

    private let chart: CohortChart
    private let language: Language
    private let top: Double
    private let left: Double
    private let cell: Double
    private let labelWidth: Double

    init(chart: CohortChart, language: Language, top: Double) {
        self.chart = chart
        self.language = language
        self.top = top
        let widest = chart.rows.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0
        labelWidth = min(max(widest, 60), 150)
        left = ChartFrame.margin + labelWidth + 10 + Self.sizeWidth
        let room = ChartFrame.width - ChartFrame.margin - left
        cell = min(64, room / Double(max(1, chart.columns.count)))
    }

    /// Too narrow for signs beside the digits; the legend and the caption have them.
    private var isNarrow: Bool { cell < 34 }

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        guard !chart.rows.isEmpty else {
            return EmptyPanel.draw(CohortChart.nobody[language], top: top, in: &svg)
        }
        svg.words(chart.step[language], "mc-small", left, top + 10)
        let header = top + 28
        svg.words(Self.firstName[language], "mc-small", ChartFrame.margin, header)
        svg.words(Self.sizeName[language], "mc-small", left - 12, header, anchor: .end)
        for (index, name) in chart.columns.enumerated() {
            let name = isNarrow && name.hasPrefix("+") ? String(name.dropFirst()) : name
            svg.words(name, "mc-label", left + (Double(index) + 0.5) * cell, header, anchor: .middle)
        }
        var y = header + 8
        for row in chart.rows {
            draw(row, y: y, in: &svg)
            y += Self.rowHeight
        }
        return drawLegend(y: y + 16, in: &svg)
    }

    private static let firstName = LocalizedText(ko: "처음 온 때", en: "First came")
    private static let sizeName = LocalizedText(ko: "몇 명", en: "People")

    private func draw(_ row: CohortChart.Row, y: Double, in svg: inout SVGWriter) {
        let middle = y + Self.rowHeight / 2
        let label = TextMeasure.truncated(row.label, size: 12, width: labelWidth)
        svg.words(label, "mc-label", ChartFrame.margin, middle + 4)
        svg.words("\(row.size)", "mc-name mc-strong", left - 12, middle + 4.5, anchor: .end)
        for (index, content) in row.cells.enumerated() {
            let x = left + Double(index) * cell
            let (width, height) = (cell - Self.gap, Self.rowHeight - Self.gap)
            switch content {
            case .came(let count):
                let share = row.share(count)
                drawBox(share, x, y, width, height, in: &svg)
                let ink = CohortChart.shade(share) ?? 0 >= 4 ? "mc-on-dark" : "mc-on-light"
                let centre = x + width / 2
                svg.words("\(count)", "mc-heat-count \(ink)", centre, middle - 2.5, anchor: .middle)
                svg.words(percent(share), "mc-heat-share \(ink)", centre, middle + 10, anchor: .middle)
            case .unknown:
                svg.rect("mc-heat-unknown", x: x, y: y, width: width, height: height)
                svg.words("?", "mc-heat-count mc-on-light", x + width / 2, middle + 4, anchor: .middle)
            case .notYet:
                svg.path("mc-hatch", Self.hatch(x, y, width, height))
            }
        }
    }

    private func drawBox(
        _ share: Double, _ x: Double, _ y: Double, _ width: Double, _ height: Double, in svg: inout SVGWriter
    ) {
        let style = CohortChart.shade(share).map { "mc-heat-\($0)" } ?? "mc-heat-zero"
        svg.rect(style, x: x, y: y, width: width, height: height)
    }

    private func percent(_ share: Double) -> String {
        let text = NumberText.percent(share, decimals: 0)
        return isNarrow ? String(text.dropLast()) : text
    }

    /// Lines at 45° that end at the edges of a box.
    private static func hatch(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
        var path = SVGPath()
        for offset in stride(from: 6.0, to: width + height, by: 8) {
            path.move(x + max(0, offset - height), y + min(offset, height))
            path.line(x + min(offset, width), y + max(0, offset - width))
        }
        return path.d
    }

    private func drawLegend(y: Double, in svg: inout SVGWriter) -> Double {
        var x = ChartFrame.margin
        func word(_ text: String, in svg: inout SVGWriter) {
            svg.words(text, "mc-label", x, y + 4)
            x += TextMeasure.width(text, size: 12) + 16
        }
        let shares = [(0.2, "1–20%"), (0.4, "–40%"), (0.6, "–60%"), (0.8, "–80%"), (1.0, "–100%")]
        drawBox(0, x, y - 8, 18, 16, in: &svg)
        x += 23
        word("0%", in: &svg)
        for (share, name) in shares {
            drawBox(share, x, y - 8, 18, 16, in: &svg)
            x += 23
            word(name, in: &svg)
        }
        let cells = chart.rows.flatMap(\.cells)
        if cells.contains(.notYet) {
            svg.path("mc-hatch", Self.hatch(x, y - 8, 18, 16))
            x += 23
            word(LocalizedText(ko: "아직 오지 않은 때", en: "not yet")[language], in: &svg)
        }
        if cells.contains(.unknown) {
            svg.rect("mc-heat-unknown", x: x, y: y - 8, width: 18, height: 16)
            x += 23
            word(LocalizedText(ko: "적지 않은 때", en: "not recorded")[language], in: &svg)
        }
        return y + 14
    }
}
