import Values

/// Draws a season from the top: meetings, cycles, phases, hypotheses, months.
struct TimelineDrawing {
    private static let rowHeight = 40.0

    private let timeline: Timeline
    private let language: Language
    private let top: Double
    private let width: Double
    private let left: Double
    private let right: Double
    /// Names stand over their bars, for there is no room beside them.
    private let isNarrow: Bool
    private let meetingRows: [Int?]
    private let cyclesTop: Double
    private let phasesTop: Double
    private let rowsTop: Double
    private let bottom: Double

    init(timeline: Timeline, language: Language, top: Double, width: Double) {
        self.timeline = timeline
        self.language = language
        self.top = top
        self.width = width
        let isNarrow = width < 600
        let left = timeline.hypotheses.isEmpty || isNarrow ? ChartFrame.margin + 6 : ChartFrame.margin + 206
        let right = width - ChartFrame.margin - 6
        (self.isNarrow, self.left, self.right) = (isNarrow, left, right)
        meetingRows = Self.rows(timeline) { Self.x($0, timeline, left...right) + 0.5 }
        let rows = (meetingRows.compactMap { $0 }.max() ?? -1) + 1
        cyclesTop = top + Double(rows) * 17 + (rows > 0 ? 6 : 0)
        phasesTop = cyclesTop + (timeline.cycles.isEmpty ? 0 : 24)
        rowsTop = phasesTop + (timeline.phases.isEmpty ? 6 : 26)
        bottom = rowsTop + max(Double(timeline.hypotheses.count) * Self.rowHeight, 12)
    }

    /// Returns where the drawing ended.
    func draw(in svg: inout SVGWriter) -> Double {
        let hidden = drawPhases(in: &svg)
        drawMonths(in: &svg)
        drawCycles(in: &svg)
        drawMeetings(in: &svg)
        for (index, hypothesis) in timeline.hypotheses.enumerated() {
            draw(hypothesis, y: rowsTop + (Double(index) + 0.5) * Self.rowHeight, in: &svg)
        }
        drawToday(in: &svg)
        // Below the months, and below the date of today where there is one.
        return drawLegend(hidden: hidden, y: bottom + (timeline.asOf == nil ? 44 : 56), in: &svg)
    }

    /// Returns the phases whose names had no room.
    private func drawPhases(in svg: inout SVGWriter) -> Set<PhaseTone> {
        var hidden: Set<PhaseTone> = []
        var lines = timeline.meetings.map(\.date).filter(isShown).map(middle)
        if let asOf = timeline.asOf { lines.append(middle(asOf)) }
        for phase in timeline.phases where phase.last >= timeline.first && phase.first <= timeline.last {
            let (start, end) = (x(phase.first), x(phase.last.adding(days: 1)))
            svg.group("g", [:]) { svg in
                svg.element("title", [:], text: phase.label + " " + DateText.range(phase.first, phase.last, language))
                svg.rect(
                    "mc-\(phase.tone.tone.rawValue)", x: start, y: phasesTop, width: end - start,
                    height: bottom - phasesTop)
                svg.line("mc-divider", end, phasesTop, end, bottom)
                let width = TextMeasure.width(phase.label, size: 12)
                if width <= end - start - 6 {
                    let middle = LabelSpot.middle(width: width, from: start, to: end, avoiding: lines)
                    svg.words(phase.label, "mc-label", middle, phasesTop + 17, anchor: .middle)
                } else {
                    hidden.insert(phase.tone)
                }
            }
        }
        return hidden
    }

    /// A month's name stands where the month begins, the first where the season does if there is room for both.
    private func drawMonths(in svg: inout SVGWriter) {
        svg.line("mc-axis", left, bottom, right, bottom)
        var month = CalendarDate(dayNumber: timeline.first.dayNumber - timeline.first.parts.day + 1)
        var free = -Double.infinity
        var year: Int?
        while month <= timeline.last {
            let next = month.adding(months: 1)
            let x = x(month)
            if month >= timeline.first { svg.line("mc-axis", x, bottom, x, bottom + 6) }
            let isNewYear = year != month.parts.year
            let long = DateText.month(month, language)
            let short = language == .ko ? "\(month.parts.month)월" : String(long.prefix(3))
            let label = isNewYear ? long : short
            let width = TextMeasure.width(label, size: 12)
            let end = min(self.x(next), right)
            if x >= free, x + width + 4 <= max(end, x + (month < timeline.first ? 0 : width + 4)),
                x + width <= self.width - 4
            {
                svg.words(label, "mc-label", x + 3, bottom + 18)
                free = x + width + 12
                year = month.parts.year
            }
            month = next
        }
    }

    private func drawCycles(in svg: inout SVGWriter) {
        for cycle in timeline.cycles where cycle.last >= timeline.first && cycle.first <= timeline.last {
            let (start, end, y) = (x(cycle.first) + 1.5, x(cycle.last.adding(days: 1)) - 1.5, cyclesTop + 19)
            svg.path("mc-axis", SVGPath.through([(start, y + 4), (start, y), (end, y), (end, y + 4)]))
            let label = TextMeasure.truncated(cycle.label, size: 12, bold: true, width: end - start)
            svg.words(label, "mc-label mc-strong", (start + end) / 2, cyclesTop + 13, anchor: .middle)
        }
    }

    private func drawMeetings(in svg: inout SVGWriter) {
        for (meeting, row) in zip(timeline.meetings, meetingRows) where isShown(meeting.date) {
            let x = middle(meeting.date)
            svg.group("g", [:]) { svg in
                svg.element("title", [:], text: meeting.label + " " + DateText.full(meeting.date, language))
                var start = phasesTop
                if let row {
                    let baseline = top + Double(row) * 17 + 11
                    let half = TextMeasure.width(meeting.label, size: 12) / 2
                    let middle = RunChartLayout.middle(x, half, max(4, left - 30)...width - 8)
                    svg.words(meeting.label, "mc-label", middle, baseline, anchor: .middle)
                    start = timeline.cycles.isEmpty ? baseline + 5 : phasesTop
                }
                svg.line("mc-meeting", x, start, x, bottom)
                svg.circle("mc-meeting-shape", x, bottom, radius: 4)
            }
        }
    }

    private func draw(_ hypothesis: Timeline.Hypothesis, y: Double, in svg: inout SVGWriter) {
        let y = drawName(hypothesis.label, y, in: &svg)
        let start = middle(hypothesis.sealed)
        guard let judged = hypothesis.judged else {
            let end = middle(timeline.asOf.map { max($0, hypothesis.sealed) } ?? timeline.last)
            svg.rect("mc-bar-open", x: start, y: y - 6, width: max(0, end - start), height: 12)
            let outline = SVGPath.through([(end, y - 6), (start, y - 6), (start, y + 6), (end, y + 6)])
            return svg.path("mc-interval mc-extended", outline)
        }
        let end = max(start, middle(judged))
        svg.rect("mc-bar", x: start, y: y - 6, width: end - start, height: 12, radius: 3)
        if let verdict = hypothesis.verdict {
            svg.group("g", [:]) { svg in
                svg.element("title", [:], text: verdict.name[language])
                VerdictSign.draw(verdict, end, y, in: &svg)
            }
        }
    }

    /// Returns the middle of the bar that belongs to the name.
    private func drawName(_ name: String, _ y: Double, in svg: inout SVGWriter) -> Double {
        if isNarrow {
            svg.words(
                TextMeasure.truncated(name, size: 13, width: right - left - 8), "mc-name mc-halo", left + 4, y - 4)
            return y + 9
        }
        let lines = TextMeasure.lines(name, size: 13, width: left - ChartFrame.margin - 18, atMost: 2)
        for (index, line) in lines.enumerated() {
            svg.words(line, "mc-name", ChartFrame.margin, y + 4.5 + (Double(index) - Double(lines.count - 1) / 2) * 17)
        }
        return y
    }

    private func drawToday(in svg: inout SVGWriter) {
        guard let asOf = timeline.asOf, isShown(asOf) else { return }
        let x = middle(asOf)
        svg.line("mc-today", x, phasesTop, x, bottom + 24)
        svg.words(DateText.short(asOf, language), "mc-today-text mc-halo", x, bottom + 34, anchor: .middle)
    }

    private func drawLegend(hidden: Set<PhaseTone>, y: Double, in svg: inout SVGWriter) -> Double {
        let verdicts = VerdictTone.allCases.filter { verdict in
            timeline.hypotheses.contains { $0.verdict == verdict && $0.judged != nil }
        }
        guard !verdicts.isEmpty || !hidden.isEmpty else { return bottom + (timeline.asOf == nil ? 24 : 38) }
        var (x, y) = (left, y)
        /// Goes on to the next line where the words would leave the picture.
        func entry(_ text: LocalizedText, in svg: inout SVGWriter, sign: (Double, Double, inout SVGWriter) -> Void) {
            let width = 20 + TextMeasure.width(text[language], size: 12)
            if x > left, x + width > right { (x, y) = (left, y + 22) }
            sign(x, y, &svg)
            svg.words(text[language], "mc-label", x + 20, y + 4)
            x += width + 18
        }
        for tone in PhaseTone.allCases where hidden.contains(tone) {
            entry(tone.name, in: &svg) { x, y, svg in
                svg.rect("mc-\(tone.tone.rawValue)", x: x, y: y - 6, width: 14, height: 12)
                svg.rect("mc-axis", x: x, y: y - 6, width: 14, height: 12)
            }
        }
        for verdict in verdicts {
            entry(verdict.name, in: &svg) { x, y, svg in VerdictSign.draw(verdict, x + 8, y, radius: 7, in: &svg) }
        }
        return y + 12
    }

    private func isShown(_ date: CalendarDate) -> Bool {
        timeline.first <= date && date <= timeline.last
    }

    /// Where a day begins.
    private func x(_ date: CalendarDate) -> Double {
        Self.x(date, timeline, left...right)
    }

    private func middle(_ date: CalendarDate) -> Double {
        (x(date) + x(date.adding(days: 1))) / 2
    }

    private static func x(_ date: CalendarDate, _ timeline: Timeline, _ range: ClosedRange<Double>) -> Double {
        let days = Double(timeline.last.dayNumber - timeline.first.dayNumber + 1)
        let share = Double(date.dayNumber - timeline.first.dayNumber) / days
        return range.lowerBound + min(max(share, 0), 1) * (range.upperBound - range.lowerBound)
    }

    /// Puts the meetings' labels into as few rows as keep them apart, at most three.
    private static func rows(_ timeline: Timeline, x: (CalendarDate) -> Double) -> [Int?] {
        var ends = Array(repeating: -Double.infinity, count: 3)
        var rows: [Int?] = Array(repeating: nil, count: timeline.meetings.count)
        for index in timeline.meetings.indices.sorted(by: {
            (timeline.meetings[$0].date, $0) < (timeline.meetings[$1].date, $1)
        }) {
            let half = TextMeasure.width(timeline.meetings[index].label, size: 12) / 2
            let middle = x(timeline.meetings[index].date)
            guard let row = ends.firstIndex(where: { $0 + 8 <= middle - half }) else { continue }
            rows[index] = row
            ends[row] = middle + half
        }
        return rows
    }
}
