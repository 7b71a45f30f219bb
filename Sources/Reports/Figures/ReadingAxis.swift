import ProgramModel
import Tables
import Values

/// Readings as points of a chart: what stands under them, which phase each belongs to, and where a moment lies.
struct ReadingAxis {
    let scope: any ProgramScope
    let readings: [Reading]

    func points(_ kinds: [RunChart.Kind]? = nil) -> [RunChart.Point] {
        zip(readings.indices, labels).map { index, label in
            let reading = readings[index]
            return RunChart.Point(
                label, reading.value, numerator: reading.numerator, denominator: reading.denominator,
                kind: kinds?[index] ?? .normal)
        }
    }

    /// Short dates. Where the year changes it is said at the change, or of so many readings, which a chart thins out, with
    /// each.
    var labels: [String] {
        let years = readings.map { scope.date($0.period.start).parts.year }
        let isOneYear = Set(years).count <= 1
        let isThinned = readings.count > Self.most
        return readings.indices.map { index in
            let label = label(readings[index].period)
            guard !isOneYear, isThinned || index == 0 || years[index] != years[index - 1] else { return label }
            return scope.text(ko: "\(years[index])년 \(label)", en: "\(label) \(years[index])")
        }
    }

    private static let most = 16

    func label(_ period: Period) -> String {
        let date = scope.date(period.start)
        return switch period.kind {
        case .meeting, .day, .week: DateText.short(date, scope.language)
        case .month: scope.text(ko: "\(date.parts.month)월", en: String(DateText.month(date, .en).prefix(3)))
        case .cycle, .program, .trailing: scope.text(period.label)
        }
    }

    /// A point belongs to the phase that takes most of its period; neighbours of one phase share a band.
    var phases: [RunChart.Phase] {
        var bands: [(span: PhaseSpan, tone: PhaseTone, points: ClosedRange<Int>)] = []
        for (index, reading) in readings.enumerated() {
            guard let span = longest(in: reading.period), let tone = PhaseTone(span.phase) else { continue }
            if let last = bands.last, last.span == span, last.points.upperBound == index - 1 {
                bands[bands.count - 1].points = last.points.lowerBound...index
            } else {
                bands.append((span, tone, index...index))
            }
        }
        return bands.map { band in
            RunChart.Phase(
                band.tone, label: "\(band.span.cycle) " + band.tone.name[scope.language], points: band.points)
        }
    }

    var meetings: [RunChart.Mark] {
        scope.season.meetings.compactMap { meeting in
            guard let held = meeting.held, let position = position(of: held.openedAt) else { return nil }
            return RunChart.Mark(.meeting, label: scope.label(meeting.planned), position: position)
        }
    }

    /// A period counted from meeting to meeting begins at its point; any other is drawn around its point.
    func position(of moment: Timestamp) -> Double? {
        guard let index = readings.firstIndex(where: { $0.period.contains(moment) }) else { return nil }
        let period = readings[index].period
        if period.kind == .meeting, scope.date(period.start) == scope.date(moment) { return Double(index) }
        let passed = Double(moment.milliseconds - period.start.milliseconds)
        let share = passed / Double(period.end.milliseconds - period.start.milliseconds)
        return Double(index) + share - (period.kind == .meeting ? 0 : 0.5)
    }

    private func longest(in period: Period) -> PhaseSpan? {
        var best: (span: PhaseSpan, length: Int64)?
        for span in scope.program.phases {
            let end = span.end ?? max(scope.season.asOf, span.start)
            let length = min(end, period.end).milliseconds - max(span.start, period.start).milliseconds
            if length > best?.length ?? 0 { best = (span, length) }
        }
        return best?.span
    }
}

extension PhaseTone {
    /// Nil for phases outside the cycles.
    init?(_ phase: ProgramModel.Phase) {
        switch phase {
        case .plan: self = .plan
        case .execute: self = .execute
        case .feedback: self = .feedback
        case .followThrough: self = .followThrough
        case .forming, .reporting, .archived: return nil
        }
    }
}

extension VerdictTone {
    init(_ verdict: Verdict) {
        switch verdict {
        case .supported: self = .supported
        case .refuted: self = .refuted
        case .inconclusive: self = .inconclusive
        }
    }
}
