package import Values

/// A run chart in letters, for a terminal: points, centre line, target, and the first and last period.
///
///     100% ┤         ◆
///      50% ┤──●───●──────  중앙값 50%
///       0% ┼
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
        var values = chart.points.compactMap(\.value)
        values += [chart.centre?.value, chart.target].compactMap { $0 }
        let axis = ValueAxis(covering: values, unit: chart.unit, about: 4)
        let lines = lines
        let tickWidth = axis.ticks.map { DisplayWidth.of($0.label) }.max() ?? 0
        let lineWidth = lines.map { DisplayWidth.of($0.label) + 2 }.max() ?? 0
        let room = max(1, width - tickWidth - 2 - lineWidth)
        let shown = Array(chart.points.suffix(room))
        let step = max(1, min(6, room / shown.count))

        var grid = Grid(rows: max(rows, 3), columns: shown.count * step, axis: axis)
        for line in lines { grid.fill(line.value, with: line.stroke) }
        for (index, point) in shown.enumerated() {
            guard let value = point.value else { continue }
            grid.put(value, column: index * step + step / 2, Self.symbol(point.kind))
        }
        let words = Dictionary(grouping: lines) { grid.row($0.value) }
        for row in grid.cells.indices {
            let ticks = axis.ticks.filter { grid.row($0.value) == row }
            var text = TextWrap.padded(ticks.last?.label ?? "", width: tickWidth, alignment: .right)
            text += ticks.isEmpty ? " │" : " ┤"
            text += String(grid.cells[row])
            if let beside = words[row] { text += "  " + beside.map(\.label).joined(separator: ", ") }
            out += Self.trimmed(TextWrap.truncated(text, width: width)) + "\n"
        }
        out += footer(shown, columns: grid.cells[0].count, indent: tickWidth + 2, width: width)
        return out
    }

    private struct Line {
        var value: Double
        var label: String
        var stroke: Character
    }

    private var lines: [Line] {
        var lines: [Line] = []
        if let target = chart.target {
            let label = RunChartDrawing.targetName[language] + " " + NumberText.reading(target, unit: chart.unit)
            lines.append(Line(value: target, label: label, stroke: "╌"))
        }
        if let centre = chart.centre {
            let name = RunChartDescription.name(centre.measure)[language]
            let label = name + " " + NumberText.reading(centre.value, unit: chart.unit)
            lines.append(Line(value: centre.value, label: label, stroke: "─"))
        }
        return lines
    }

    private func footer(_ shown: [RunChart.Point], columns: Int, indent: Int, width: Int) -> String {
        var out = ""
        let pad = String(repeating: " ", count: indent)
        let first = PrintableText.clean(shown[0].label)
        let last = PrintableText.clean(shown[shown.count - 1].label)
        let gap = columns - DisplayWidth.of(first) - DisplayWidth.of(last)
        let labels =
            shown.count == 1
            ? first : gap >= 1 ? first + String(repeating: " ", count: gap) + last : "\(first) – \(last)"
        out += Self.trimmed(TextWrap.truncated(pad + labels, width: width)) + "\n"
        let kinds = RunChartDescription.kinds.filter { kind, _ in shown.contains { $0.kind == kind && $0.value != nil }
        }
        if !kinds.isEmpty {
            let legend = kinds.map { "\(Self.symbol($0)) \($1[language])" }.joined(separator: "  ")
            out += Self.trimmed(TextWrap.truncated(pad + legend, width: width)) + "\n"
        }
        return out
    }

    private static func symbol(_ kind: RunChart.Kind) -> Character {
        switch kind {
        case .normal: "●"
        case .improvement: "◆"
        case .concern: "□"
        }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The cells of the plot, the first row at the top.
    private struct Grid {
        var cells: [[Character]]
        var axis: ValueAxis

        init(rows: Int, columns: Int, axis: ValueAxis) {
            cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
            self.axis = axis
        }

        func row(_ value: Double) -> Int {
            let fromBottom = Int((axis.position(value) * Double(cells.count - 1)).rounded())
            return cells.count - 1 - min(max(fromBottom, 0), cells.count - 1)
        }

        mutating func fill(_ value: Double, with stroke: Character) {
            let row = row(value)
            for column in cells[row].indices { cells[row][column] = stroke }
        }

        mutating func put(_ value: Double, column: Int, _ symbol: Character) {
            cells[row(value)][column] = symbol
        }
    }
}
