import ProgramModel
import Values

/// What can be counted about a season, worked out once for every format of the report.
struct SeasonReview: Sendable {
    /// The latest moment that the program knows of; the report speaks of the season as of then.
    let asOf: Timestamp
    /// The last feedback is over.
    let isOver: Bool
    let meetings: [MeetingRecord]
    let sealed: [Hypothesis]
    let judged: [Hypothesis]
    /// Those with at least one supported verdict, in the order of the hypotheses.
    let candidates: [IndicatorID]
    /// 1 to the last one that anything belongs to.
    let cycles: [Int]
    private let admitted: Set<MemberID>

    init(_ program: Program) {
        let asOf = Self.latest(program)
        let isOver = program.phase == .reporting || program.phase == .archived
        self.asOf = asOf
        self.isOver = isOver
        let lastHeld = program.calendar.lastIndex { planned in program.meetings.contains { $0.planned.id == planned.id }
        }
        meetings = program.calendar.enumerated().map { index, planned in
            if let held = program.meetings.last(where: { $0.planned.id == planned.id }) {
                return MeetingRecord(planned: held.planned, held: held, status: held.isOpen ? .open : .held)
            }
            let end = planned.start.adding(seconds: Int64(planned.minutes) * 60)
            let isPast = lastHeld.map { index < $0 } ?? false || end < asOf || program.phase == .archived
            return MeetingRecord(planned: planned, held: nil, status: isPast ? .missed : .planned)
        }
        sealed = program.hypotheses.filter { $0.seal != nil }
        judged = program.hypotheses.filter { $0.judgement != nil }
        var candidates: [IndicatorID] = []
        for hypothesis in judged where hypothesis.judgement?.verdict == .supported {
            let indicator = hypothesis.indicator
            if !candidates.contains(indicator) { candidates.append(indicator) }
        }
        self.candidates = candidates
        let last = max(program.cycleNumber, program.hypotheses.map(\.cycle).max() ?? 0)
        cycles = last > 0 ? Array(1...last) : []
        admitted = Set(program.members.values.filter { !$0.memberships.isEmpty }.map(\.id))
    }

    func count(_ verdict: Verdict) -> Int {
        judged.count { $0.judgement?.verdict == verdict }
    }

    /// People at a meeting who were not members: their number is all the report says of them.
    func guests(_ meeting: HeldMeeting) -> Int {
        meeting.came.count { !admitted.contains($0) }
    }

    func isMember(_ id: MemberID) -> Bool { admitted.contains(id) }

    private static func latest(_ program: Program) -> Timestamp {
        var moments: [Timestamp] = program.phases.flatMap { [$0.start, $0.end].compactMap(\.self) }
        moments += program.members.values.flatMap {
            [$0.appliedAt, $0.waitingSince, $0.admittedAt, $0.roleSince, $0.leftAt].compactMap(\.self)
        }
        for meeting in program.meetings {
            moments += [meeting.openedAt, meeting.closedAt].compactMap(\.self) + meeting.notes.map(\.at)
            moments += (meeting.decisions ?? []).map(\.at) + (meeting.amendments ?? []).map(\.at)
            moments += (meeting.corrections ?? []).map(\.at)
        }
        moments += program.actionItems.flatMap { [$0.addedAt, $0.end?.at].compactMap(\.self) }
        moments += program.submissions.map(\.at) + program.checkIns.map(\.at) + program.duesEntries.map(\.at)
        for hypothesis in program.hypotheses {
            moments += [hypothesis.seal?.at, hypothesis.judgement?.at, hypothesis.decision?.at].compactMap(\.self)
        }
        return moments.max() ?? Timestamp(milliseconds: 0)
    }
}

extension Hypothesis {
    /// By which it is, or will be, judged.
    var indicator: IndicatorID { prediction.indicator }
}
