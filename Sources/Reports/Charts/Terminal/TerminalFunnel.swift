import Values

/// A funnel in letters: each community with its own limits around the share of all.
struct TerminalFunnel {
    let chart: FunnelChart
    let language: Language

    /// Ends in a line break; no line is wider than `width` columns, which should be 24 or more.
    func text(width: Int) -> String {
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "커뮤니티", en: "Community")[language]),
            .init(LocalizedText(ko: "값", en: "Value")[language], alignment: .right),
            .init(LocalizedText(ko: "분자/분모", en: "Of")[language], alignment: .right),
            .init(LocalizedText(ko: "95% 한계와 값", en: "95% limits, value")[language], isWhole: true),
            .init(LocalizedText(ko: "어디에", en: "Where")[language]),
        ])
        for point in chart.points {
            table.rows.append([
                point.name, NumberText.reading(point.value, unit: chart.unit),
                NumberText.ratio(point.numerator, of: point.denominator), bar(point),
                FunnelChart.name(point.place)[language],
            ])
        }
        var signs = RunChartDescription.kinds.filter { kind, _ in chart.points.contains { $0.kind == kind } }
            .map { "\(TerminalRunChart.symbol($0)) \($1[language])" }
        signs.append(
            LocalizedText(ko: "│ 전체 ", en: "│ all ")[language] + NumberText.reading(chart.centre, unit: chart.unit))
        return table.text(width: width)
            + TextWrap.hanging(signs.joined(separator: "  "), width: width, first: "", rest: "") + "\n"
    }

    private static let columns = 21

    /// Every bar on the same scale, from the lowest to the highest of what is shown.
    private func bar(_ point: FunnelChart.Point) -> String {
        let shown = chart.points.flatMap { [$0.value] + (limits($0).map { [$0.lowerBound, $0.upperBound] } ?? []) }
        let axis = ValueAxis(covering: shown + [chart.centre], unit: chart.unit)
        func column(_ value: Double) -> Int {
            Int((min(max(axis.position(value), 0), 1) * Double(Self.columns - 1)).rounded())
        }
        // No-break spaces, or the cell would be trimmed at its beginning.
        var cells = Array(repeating: Character("\u{A0}"), count: Self.columns)
        if let limits = limits(point) {
            let (left, right) = (column(limits.lowerBound), column(limits.upperBound))
            for place in left...right { cells[place] = "─" }
            (cells[left], cells[right]) = ("├", "┤")
        }
        cells[column(chart.centre)] = "│"
        cells[column(point.value)] = TerminalRunChart.symbol(point.kind)
        while cells.last == "\u{A0}" { cells.removeLast() }
        return String(cells)
    }

    private func limits(_ point: FunnelChart.Point) -> ClosedRange<Double>? {
        chart.limits.first { $0.size == point.denominator }?.warning
    }
}
