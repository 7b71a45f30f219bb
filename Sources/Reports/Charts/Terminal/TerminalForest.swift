import Values

/// A forest plot in letters. Each hypothesis has its name, its interval on the common axis, and its numbers.
///
///     ✓ h1 환영 담당을 두면 다시 온다
///             ○       ├───●───┤
///                         ╷
///       83% (74–91%), 기준선 50%, 목표 70%
struct TerminalForest {
    let plot: ForestPlot
    let language: Language

    /// Ends in a line break; no line is wider than `width` columns, which should be 24 or more.
    func text(width: Int) -> String {
        let width = max(width, 24)
        let axis = plot.axis(about: 4)
        let columns = min(width - 2, 64)
        func column(_ value: Double) -> Int { Int((axis.position(value) * Double(columns - 1)).rounded()) }
        var out = ""
        for row in plot.rows {
            let sign = row.verdict?.symbol ?? Self.unjudged
            let words = TextWrap.hanging(
                PrintableText.clean(row.label), width: width, first: "\(sign) ", rest: "  ")
            out += words + "\n"
            let bar = TerminalRunChart.trimmed("  " + Self.bar(row, columns, column))
            out += bar + "\n" + TextWrap.hanging(numbers(row), width: width, first: "  ", rest: "  ") + "\n"
        }
        return out + scale(axis, columns, column) + legend(width)
    }

    private static let unjudged = "·"

    /// Later signs cover earlier ones: the estimate is never hidden.
    private static func bar(_ row: ForestPlot.Row, _ columns: Int, _ column: (Double) -> Int) -> String {
        var cells = Array(repeating: Character(" "), count: columns)
        if let interval = row.interval {
            let (lower, upper) = (interval.lowerBound.drawable.map(column), interval.upperBound.drawable.map(column))
            let (left, right) = (lower ?? 0, upper ?? columns - 1)
            for place in left...max(left, right) { cells[place] = "─" }
            cells[left] = lower == nil ? "←" : "├"
            cells[right] = upper == nil ? "→" : "┤"
        }
        if let target = row.target.map(column) { cells[target] = cells[target] == " " ? "│" : "┼" }
        if let baseline = row.baseline.map(column) { cells[baseline] = "○" }
        if let estimate = row.estimate.map(column) { cells[estimate] = "●" }
        return String(cells)
    }

    private func numbers(_ row: ForestPlot.Row) -> String {
        func number(_ value: Double) -> String { NumberText.reading(value, unit: plot.unit) }
        var words: [String] = []
        if let verdict = row.verdict { words.append(verdict.name[language]) }
        if let estimate = row.estimate {
            words.append(
                number(estimate) + (row.interval.map { " (\(IntervalText.text($0, unit: plot.unit)))" } ?? ""))
        } else if row.verdict == nil {
            words.append(LocalizedText(ko: "아직 판정 전", en: "not judged yet")[language])
        } else {
            words.append(LocalizedText(ko: "측정값 없음", en: "no reading")[language])
        }
        if let baseline = row.baseline {
            words.append(LocalizedText(ko: "기준선 ", en: "baseline ")[language] + number(baseline))
        }
        if let target = row.target {
            words.append(LocalizedText(ko: "목표 ", en: "target ")[language] + number(target))
        }
        return words.joined(separator: ", ")
    }

    /// The ends of the axis, with its other ticks where they do not touch.
    private func scale(_ axis: ValueAxis, _ columns: Int, _ column: (Double) -> Int) -> String {
        var line = ""
        var rule = Array(repeating: Character("─"), count: columns)
        for tick in axis.ticks {
            let place = column(tick.value)
            rule[place] = "┴"
            let width = DisplayWidth.of(tick.label)
            let start = min(max(0, place - width / 2), columns - width)
            let room = start - DisplayWidth.of(line)
            guard start >= 0, line.isEmpty ? room >= 0 : room >= 1 else { continue }
            line += String(repeating: " ", count: room) + tick.label
        }
        return "  \(String(rule))\n" + TerminalRunChart.trimmed("  " + line) + "\n"
    }

    private func legend(_ width: Int) -> String {
        var signs: [String] = []
        func add(_ sign: String, _ name: LocalizedText, if isShown: (ForestPlot.Row) -> Bool) {
            if plot.rows.contains(where: isShown) { signs.append("\(sign) \(name[language])") }
        }
        add("●", LocalizedText(ko: "결과", en: "result")) { $0.estimate != nil }
        add("├─┤", LocalizedText(ko: "95% 구간", en: "95% interval")) { $0.interval != nil }
        add("○", LocalizedText(ko: "기준선", en: "baseline")) { $0.baseline != nil }
        add("│", LocalizedText(ko: "목표", en: "target")) { $0.target != nil }
        for verdict in VerdictTone.allCases { add(verdict.symbol, verdict.name) { $0.verdict == verdict } }
        return TextWrap.hanging(signs.joined(separator: "  "), width: width, first: "  ", rest: "  ") + "\n"
    }
}
