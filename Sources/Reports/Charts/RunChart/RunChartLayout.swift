import Values

/// Where everything of a run chart stands, worked out before anything is drawn.
struct RunChartLayout {
    static let labelSize = 12.0
    private static let plotHeight = 236.0

    let axis: ValueAxis
    /// The ends of the value axis and of the plot.
    let left: Double
    let right: Double
    let plotTop: Double
    let plotBottom: Double
    let phaseTop: Double
    /// Row of each mark's label above the plot; nil where no row had room, and the words stay in the description.
    let markRows: [Int?]
    let marksTop: Double
    /// Lines of each label shown under the axis.
    let labels: [Int: [String]]
    let labelTop: Double
    let hasCounts: Bool
    let countsTop: Double
    let baselineTop: Double
    let bottom: Double
    /// No value is written above this.
    let valuesTop: Double
    /// How many kinds of points have their values written beside them: 0 the last, 1 the first too, 2 signals, 3 all.
    let leastRank: Int
    /// So many points that each must be small.
    let isDense: Bool

    private let slot: Double

    static let markRowHeight = 17.0
    static let phaseHeight = 22.0
    /// The most that words at the end of a line may take.
    static let endWidth = 190.0

    /// `rightLabels` are the words that stand at the ends of the lines.
    init(_ chart: RunChart, top: Double, rightLabels: [String]) {
        var values = chart.points.compactMap(\.value)
        values += [chart.centre?.value, chart.target, chart.baseline?.value].compactMap { $0 }
        for index in chart.points.indices {
            let limit = chart.limit(at: index)
            values += [limit.lower, limit.upper].compactMap { $0 }
        }
        axis = ValueAxis(covering: values, unit: chart.unit, hasHeadroom: true)

        let tickWidth = axis.ticks.map { TextMeasure.width($0.label, size: Self.labelSize) }.max() ?? 0
        left = ChartFrame.margin + min(max(tickWidth, 24), 150) + 10
        let lineWidth = rightLabels.map { TextMeasure.width($0, size: Self.labelSize, bold: true) }.max() ?? 0
        right = ChartFrame.width - ChartFrame.margin - (lineWidth > 0 ? min(lineWidth, Self.endWidth) + 10 : 4)
        let count = chart.points.count
        slot = (right - left) / Double(max(1, count))

        let (left, right, slot) = (left, right, slot)
        func x(_ position: Double) -> Double { left + slot * (position + 0.5) }
        markRows = Self.rows(for: chart.marks, x: { min(max(x($0), left), right) }, within: left - 20...right + 20)
        marksTop = top
        let rows = (markRows.compactMap { $0 }.max() ?? -1) + 1
        phaseTop = top + Double(rows) * Self.markRowHeight + (rows > 0 ? 4 : 0)
        plotTop = phaseTop + (chart.phases.isEmpty ? 14 : Self.phaseHeight)
        valuesTop = chart.phases.isEmpty ? phaseTop - 8 : plotTop - 1
        plotBottom = plotTop + Self.plotHeight
        baselineTop = plotBottom + 4
        labelTop = baselineTop + (chart.centre?.baseline == nil ? 2 : 20)

        hasCounts = slot >= 30 && chart.points.contains { $0.denominator != nil && $0.numerator != nil }
        leastRank = slot >= 36 ? 3 : slot >= 18 ? 2 : slot >= 12 ? 1 : 0
        isDense = slot < 12
        labels = Self.labels(chart.points.map(\.label), slot: slot)
        let lines = labels.values.map(\.count).max() ?? 0
        countsTop = labelTop + Double(lines) * 16
        bottom = countsTop + (hasCounts ? 17 : 0) + 4
    }

    func x(_ position: Double) -> Double {
        min(max(left + slot * (position + 0.5), left), right)
    }

    /// The left and right ends of the room that belongs to some points.
    func span(_ points: ClosedRange<Int>) -> (left: Double, right: Double) {
        (x(Double(points.lowerBound) - 0.5), x(Double(points.upperBound) + 0.5))
    }

    func y(_ value: Double) -> Double {
        plotBottom - axis.position(value) * (plotBottom - plotTop)
    }

    /// Every label if all have room in two lines; else every second, third… counted from the last, which is always
    /// shown.
    private static func labels(_ names: [String], slot: Double) -> [Int: [String]] {
        guard !names.isEmpty else { return [:] }
        for step in 1...names.count {
            let room = slot * Double(step) - 12
            // Beyond this a label is cut rather than its neighbours left out.
            let isWide = room >= 104 || step == names.count
            let shown = stride(from: names.count - 1, through: 0, by: -step)
            var labels: [Int: [String]] = [:]
            var fits = room >= 24
            for index in shown where fits {
                let lines = TextMeasure.lines(names[index], size: labelSize, width: room, atMost: 2)
                let widest = lines.map { TextMeasure.width($0, size: labelSize) }.max() ?? 0
                // A word cut in two is harder to read than one label less.
                let isCut = lines.joined(separator: " ") != names[index].split(separator: " ").joined(separator: " ")
                fits = widest <= room + 0.01 && (isWide || !isCut)
                labels[index] = lines
            }
            if fits { return labels }
        }
        return [:]
    }

    /// Puts labels into as few rows as keep them apart, at most four. Interventions choose first: a meeting that finds no
    /// room is still known by its line.
    private static func rows(
        for marks: [RunChart.Mark], x: (Double) -> Double, within range: ClosedRange<Double>
    ) -> [Int?] {
        var taken: [[ClosedRange<Double>]] = Array(repeating: [], count: 4)
        var rows: [Int?] = Array(repeating: nil, count: marks.count)
        func order(_ index: Int) -> (Int, Double, Int) {
            (marks[index].kind == .intervention ? 0 : 1, marks[index].position, index)
        }
        for index in marks.indices.sorted(by: { order($0) < order($1) }) {
            let half = TextMeasure.width(marks[index].label, size: labelSize) / 2
            let middle = middle(x(marks[index].position), half, range)
            let span = middle - half - 5...middle + half + 5
            guard let row = taken.firstIndex(where: { !$0.contains { $0.overlaps(span) } }) else { continue }
            rows[index] = row
            taken[row].append(span)
        }
        return rows
    }

    /// The middle of a label that would rather stand over `x`, but not outside the range.
    static func middle(_ x: Double, _ half: Double, _ range: ClosedRange<Double>) -> Double {
        max(range.lowerBound + half, min(range.upperBound - half, x))
    }
}
