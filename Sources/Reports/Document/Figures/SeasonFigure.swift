import ProgramModel
import Values

/// The whole season on one axis of dates.
struct SeasonFigure {
    let scope: any ProgramScope
    /// The moment it speaks of.
    let asOf: Timestamp

    init(scope: any ProgramScope, asOf: Timestamp? = nil) {
        self.scope = scope
        self.asOf = asOf ?? scope.season.asOf
    }

    var timeline: Timeline {
        let season = scope.program.definition.season
        let today = scope.date(asOf)
        let isOver = scope.season.isOver
        return Timeline(
            title: title, first: season.start, last: season.end, cycles: cycles, phases: phases, meetings: meetings,
            hypotheses: hypotheses, asOf: isOver || today < season.start || today > season.end ? nil : today)
    }

    var figure: ReportFigure {
        let timeline = timeline
        return ReportFigure(
            chart: timeline, title: title, description: timeline.description[scope.language],
            caption: scope.text(
                ko: "위는 회의, 색띠는 단계, 막대는 가설이 봉인된 날부터 판정된 날까지입니다.",
                en:
                    "Meetings stand above, bands are phases, and a bar runs from the day a hypothesis was sealed to the day it was judged."
            ))
    }

    private var title: String {
        let held = scope.program.meetings.count
        let sealed = scope.season.sealed.count
        guard held > 0 else {
            return scope.text(ko: "아직 회의를 열지 않았습니다", en: "No meeting has been held yet")
        }
        let ko = "회의 \(held)번, 주기 \(scope.program.cycleNumber)번에 가설 \(sealed)개를 봉인했습니다"
        let en =
            "\(Plural.of(held, "meeting")), \(Plural.of(scope.program.cycleNumber, "cycle")), \(Plural.of(sealed, "hypothesis", "hypotheses")) sealed"
        return scope.text(ko: ko, en: en)
    }

    private var cycles: [Timeline.Cycle] {
        scope.season.cycles.compactMap { cycle in
            let days = days.filter { $0.span.cycle == cycle && PhaseTone($0.span.phase) != nil }
            guard let first = days.first?.first, let last = days.last?.last else { return nil }
            return Timeline.Cycle(scope.cycle(cycle), first: first, last: last)
        }
    }

    private var phases: [Timeline.Phase] {
        days.compactMap { day in
            PhaseTone(day.span.phase).map {
                Timeline.Phase($0, label: $0.name[scope.language], first: day.first, last: day.last)
            }
        }
    }

    /// Each day belongs to one phase: the day of a change to the phase that ends on it, if that one has no other.
    private var days: [(span: PhaseSpan, first: CalendarDate, last: CalendarDate)] {
        var days: [(span: PhaseSpan, first: CalendarDate, last: CalendarDate)] = []
        for span in scope.program.phases {
            var first = scope.date(span.start)
            if let previous = days.last?.last, first <= previous { first = previous.adding(days: 1) }
            let end = span.end.map { scope.date($0).adding(days: -1) }
            let last = end ?? scope.date(asOf)
            // A phase that came and went within one day, of which another has that day already.
            guard first <= scope.date(span.end ?? asOf) else { continue }
            days.append((span, first, max(first, last)))
        }
        return days
    }

    private var meetings: [Timeline.Meeting] {
        scope.season.meetings.map { meeting in
            let label = scope.label(meeting.planned)
            let status = scope.text(meeting.status.title)
            let isHeld = meeting.status == .held || meeting.status == .open
            return Timeline.Meeting(isHeld ? label : "\(label) \(status)", date: meeting.planned.date)
        }
    }

    private var hypotheses: [Timeline.Hypothesis] {
        scope.season.sealed.compactMap { hypothesis in
            guard let seal = hypothesis.seal else { return nil }
            let judgement = hypothesis.judgement
            return Timeline.Hypothesis(
                "\(hypothesis.id) \(seal.draft.belief)", sealed: scope.date(seal.at),
                judged: judgement.map { scope.date($0.at) }, verdict: judgement.map { VerdictTone($0.verdict) })
        }
    }
}
