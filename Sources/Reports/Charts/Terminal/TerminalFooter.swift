import Values

/// What stands under a run chart in a terminal: meetings and interventions, phases, the first and last period, and what
/// the signs mean. Each line is as wide as the columns of the plot, or wider.
struct TerminalFooter {
    let chart: RunChart
    let language: Language
    /// The first point shown.
    let first: Int
    /// Columns of one point.
    let step: Int

    private var columns: Int { (chart.points.count - first) * step }

    var lines: [String] {
        [marks, phases, periods, legend].compactMap(\.self)
    }

    private var shownMarks: [(column: Int, kind: RunChart.Mark.Kind)] {
        chart.marks.compactMap { mark in
            let place = (mark.position - Double(first) + 0.5) * Double(step)
            guard place >= 0, place <= Double(columns), columns > 0 else { return nil }
            return (min(Int(place), columns - 1), mark.kind)
        }
    }

    private var marks: String? {
        guard !shownMarks.isEmpty else { return nil }
        var line = Array(repeating: Character(" "), count: columns)
        for mark in shownMarks where mark.kind == .meeting { line[mark.column] = Self.meeting }
        for mark in shownMarks where mark.kind == .intervention { line[mark.column] = Self.intervention }
        return String(line)
    }

    /// A band begins with a stroke and has its name as far as there is room. Strokes without any name say nothing.
    private var phases: String? {
        var line = ""
        var column = 0
        var isNamed = false
        for phase in chart.phases.sorted(by: { $0.points.lowerBound < $1.points.lowerBound }) {
            let start = (phase.points.lowerBound - first) * step
            let end = min((phase.points.upperBound - first + 1) * step, columns)
            guard start >= column, end > start else { continue }
            line += String(repeating: " ", count: start - column)
            // Nothing stands right of the last one.
            let room = phase.points.upperBound >= chart.points.count - 1 ? Int.max : max(1, end - start - 1)
            let name = TextWrap.truncated(PrintableText.clean(phase.label), width: room)
            let fits = (end - start >= 4 || room == .max) && name != "…"
            isNamed = isNamed || fits
            line += TextWrap.padded("▏" + (fits ? name : ""), width: end - start)
            column = end
        }
        return isNamed ? line : nil
    }

    private var periods: String {
        let left = PrintableText.clean(chart.points[first].label)
        guard first < chart.points.count - 1 else { return left }
        let right = PrintableText.clean(chart.points[chart.points.count - 1].label)
        let gap = columns - DisplayWidth.of(left) - DisplayWidth.of(right)
        return gap >= 1 ? left + String(repeating: " ", count: gap) + right : "\(left) – \(right)"
    }

    private var legend: String? {
        var signs = RunChartDescription.kinds.filter { kind, _ in
            chart.points[first...].contains { $0.kind == kind && $0.value != nil }
        }.map { "\(TerminalRunChart.symbol($0)) \($1[language])" }
        if shownMarks.contains(where: { $0.kind == .meeting }) {
            signs.append("\(Self.meeting) " + LocalizedText(ko: "회의", en: "Meeting")[language])
        }
        let interventions = chart.marks.filter { $0.kind == .intervention }.map { PrintableText.clean($0.label) }
        if shownMarks.contains(where: { $0.kind == .intervention }) {
            signs.append("\(Self.intervention) " + interventions.joined(separator: ", "))
        }
        return signs.isEmpty ? nil : signs.joined(separator: "  ")
    }

    private static let meeting: Character = "┴"
    private static let intervention: Character = "▲"
}
