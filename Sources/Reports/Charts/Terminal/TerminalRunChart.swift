package import Values

/// A run chart in letters, for a terminal: points, centre line, limits, target, baseline, meetings, phases, and the
/// first and last period.
///
///     100% ┤         ◆
///      50% ┤──●───●──────  중앙값 50%
///       0% ┼
///            ┴   ┴
///           ▏1 기획▏1 실행
///           7월 6일     8월 3일
package struct TerminalRunChart: Sendable {
    package var chart: RunChart
    package var language: Language

    package init(_ chart: RunChart, language: Language) {
        self.chart = chart
        self.language = language
    }

    /// Ends in a line break; no line ends in spaces or is wider than `width` columns, which should be 30 or more.
    /// Where there are more points than columns, the latest are shown.
    package func text(width: Int = 72, rows: Int = 9) -> String {
        let width = max(width, 24)
        var out = TextWrap.lines(PrintableText.clean(chart.title), width: width).joined(separator: "\n") + "\n"
        guard chart.points.contains(where: { $0.value != nil }) else {
            return out + RunChartDrawing.noReading[language] + "\n"
        }
        let axis = ValueAxis(covering: values, unit: chart.unit, about: 4)
        let tickWidth = axis.ticks.map { DisplayWidth.of($0.label) }.max() ?? 0
        var grid = TerminalGrid(rows: max(rows, 3), axis: axis)
        let words = Dictionary(grouping: lines) { grid.row($0.value) }
            .mapValues { $0.map(\.label).joined(separator: ", ") }
        let lineWidth = min(words.values.map { DisplayWidth.of($0) + 2 }.max() ?? 0, width / 2)
        let room = max(1, width - tickWidth - 2 - lineWidth)
        let first = max(0, chart.points.count - room)
        let step = max(1, min(6, room / (chart.points.count - first)))
        grid.open(columns: (chart.points.count - first) * step)

        draw(first, step, in: &grid)
        for row in grid.cells.indices {
            let ticks = axis.ticks.filter { grid.row($0.value) == row }
            var text = TextWrap.padded(ticks.last?.label ?? "", width: tickWidth, alignment: .right)
            text += ticks.isEmpty ? " │" : " ┤"
            text += String(grid.cells[row])
            if let beside = words[row] { text += "  " + beside }
            out += Self.trimmed(TextWrap.truncated(text, width: width)) + "\n"
        }
        let footer = TerminalFooter(chart: chart, language: language, first: first, step: step)
        for line in footer.lines {
            out += Self.trimmed(TextWrap.truncated(TextWrap.padded("", width: tickWidth + 2) + line, width: width))
            out += "\n"
        }
        return out
    }

    private struct Line {
        var value: Double
        var label: String
        var stroke: Character
    }

    private var values: [Double] {
        let limits = chart.points.indices.map(chart.limit).flatMap { [$0.lower, $0.upper] }
        return
            (chart.points.map(\.value) + [chart.centre?.value, chart.target, chart.baseline?.value] + limits)
            .compactMap(\.self)
    }

    /// Level lines, the least telling first: what comes later is drawn over it.
    private var lines: [Line] {
        var lines: [Line] = []
        func add(_ name: LocalizedText, _ value: Double, _ stroke: Character) {
            lines.append(
                Line(
                    value: value, label: name[language] + " " + NumberText.reading(value, unit: chart.unit),
                    stroke: stroke))
        }
        let last = chart.limit(at: chart.points.count - 1)
        if let upper = last.upper { add(RunChartDrawing.upperName, upper, " ") }
        if let lower = last.lower { add(RunChartDrawing.lowerName, lower, " ") }
        if let baseline = chart.baseline { add(BeforeAfter.baselineName, baseline.value, "┄") }
        if let target = chart.target { add(RunChartDrawing.targetName, target, "╌") }
        if let centre = chart.centre { add(RunChartDescription.name(centre.measure), centre.value, "─") }
        return lines
    }

    private func draw(_ first: Int, _ step: Int, in grid: inout TerminalGrid) {
        for index in first..<chart.points.count {
            let limit = chart.limit(at: index)
            for value in [limit.lower, limit.upper].compactMap(\.self) {
                for column in 0..<step { grid.put(value, column: (index - first) * step + column, "┈") }
            }
        }
        for line in lines where line.stroke != " " { grid.fill(line.value, with: line.stroke) }
        for index in first..<chart.points.count {
            guard let value = chart.points[index].value else { continue }
            grid.put(value, column: (index - first) * step + step / 2, Self.symbol(chart.points[index].kind))
        }
    }

    static func symbol(_ kind: RunChart.Kind) -> Character {
        switch kind {
        case .normal: "●"
        case .improvement: "◆"
        case .concern: "□"
        }
    }

    static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
