import Values

/// A cohort heat map in letters: a shade and a number in each cell.
struct TerminalCohorts {
    let chart: CohortChart
    let language: Language

    /// Ends in a line break; no line is wider than `width` columns, which should be 24 or more.
    func text(width: Int) -> String {
        guard !chart.rows.isEmpty else { return CohortChart.nobody[language] + "\n" }
        let width = max(width, 24)
        let first = LocalizedText(ko: "처음 온 때", en: "First came")[language]
        let people = LocalizedText(ko: "명", en: "n")[language]
        let labels = chart.rows.map { PrintableText.clean($0.label) }
        let label = min(([first] + labels).map { DisplayWidth.of($0) }.max() ?? 0, width / 3)
        let size = max(DisplayWidth.of(people), chart.rows.map { "\($0.size)".count }.max() ?? 1)
        let shown = min(chart.columns.count, max(0, (width - label - size - 2) / Self.cell))
        func line(_ head: String, _ count: String, _ cells: [String]) -> String {
            let lead = TextWrap.padded(TextWrap.truncated(head, width: label), width: label) + "  "
            let body = cells.prefix(shown).map { TextWrap.padded($0, width: Self.cell, alignment: .right) }.joined()
            return TerminalRunChart.trimmed(lead + TextWrap.padded(count, width: size, alignment: .right) + body) + "\n"
        }
        var out = line(first, people, chart.columns)
        for (row, label) in zip(chart.rows, labels) {
            out += line(label, "\(row.size)", row.cells.map { Self.text($0, row) })
        }
        var notes = [Self.legend[language]]
        if shown < chart.columns.count {
            let left = chart.columns.count - shown
            notes.append(
                LocalizedText(
                    ko: "자리가 없어 뒤의 칸 \(left)개를 뺐습니다.", en: "The last \(left) columns found no room.")[language])
        }
        return out + notes.map { TextWrap.hanging($0, width: width, first: "", rest: "") + "\n" }.joined()
    }

    /// Columns of one cell: a space, a shade, and up to three digits.
    private static let cell = 5

    private static let legend = LocalizedText(
        ko: "칸의 수는 그 사람들 가운데 온 사람의 비율(%). ░ ▒ ▓ █ 많을수록 짙음, · 아직, ? 적지 않음",
        en: "Cells are the percentage of the group that came. ░ ▒ ▓ █ darker for more, · not yet, ? not recorded")

    private static func text(_ cell: CohortChart.Cell, _ row: CohortChart.Row) -> String {
        switch cell {
        case .came(let count):
            let share = row.share(count)
            let percent = NumberText.percent(share, decimals: 0).dropLast()
            return shade(share) + TextWrap.padded(String(percent), width: 3, alignment: .right)
        case .unknown: return "?"
        case .notYet: return "·"
        }
    }

    private static func shade(_ share: Double) -> String {
        share <= 0 ? " " : share <= 0.25 ? "░" : share <= 0.5 ? "▒" : share <= 0.75 ? "▓" : "█"
    }
}
