package import Values

extension Program {
    /// Folds one fact into the state. Facts were judged when they were decided; nothing is judged again here.
    package mutating func apply(_ fact: Fact, at: Timestamp) {
        switch fact {
        case .programCreated(let created): self = Program(created: created, at: at)
        case .cycleMoved(let moved): apply(moved, at: at)
        case .cycleBegun(let begun):
            cycleNumber = begun.cycle
            checkInsRequested = []
            if let last = phases.indices.last { phases[last].cycle = begun.cycle }
        case .checkInsRequested(let requested): checkInsRequested = requested.members
        case .memberApplied(let applied):
            let earlier = members[applied.member]?.memberships ?? []
            members[applied.member] = Member(
                id: applied.member, community: applied.community, status: .applied, appliedAt: at, admittedAt: nil,
                leftAt: nil, earlier: earlier.isEmpty ? nil : earlier, consent: members[applied.member]?.consent)
        case .memberAdmitted(let admitted):
            members[admitted.member]?.status = .admitted
            members[admitted.member]?.admittedAt = at
            members[admitted.member]?.role = admitted.role
            members[admitted.member]?.waitingSince = nil
        case .memberDeclined(let declined):
            members[declined.member]?.status = .declined
            members[declined.member]?.waitingSince = nil
        case .memberWaits(let waits):
            members[waits.member]?.status = .waiting
            members[waits.member]?.waitingSince = at
        case .memberRoleChanged(let changed):
            members[changed.member]?.take(changed.role, at: at)
            if changed.role == .observer { checkInsRequested.removeAll { $0 == changed.member } }
        case .memberConsented(let consented): members[consented.member]?.consent = consented.consent
        case .managerHandedOver(let handed): manager = handed.to
        case .memberWithdrew(let withdrew):
            members[withdrew.member]?.status = .withdrawn
            members[withdrew.member]?.leftAt = at
            checkInsRequested.removeAll { $0 == withdrew.member }
            if manager == withdrew.member { manager = nil }
        case .memberForgotten(let gone):
            forgotten = (forgotten ?? []) + [gone.member]
            members[gone.member]?.consent = nil
            // Whoever waited for an answer waits no longer.
            if members[gone.member]?.status == .applied { members[gone.member]?.status = .withdrawn }
        case .managerElected(let elected): manager = elected.member
        case .duesPaid(let paid):
            payments.append(
                Payment(
                    member: paid.member, amount: paid.amount, at: at, method: paid.method, transfer: paid.transfer))
        case .transferIgnored(let ignored): ignoredTransfers = (ignoredTransfers ?? []) + [ignored.transfer]
        case .duesRefunded(let refunded):
            enter(.refund, refunded.member, refunded.amount, reason: refunded.reason, at: at)
        case .duesWaived(let waived):
            enter(.waiver, waived.member, waived.amount, month: waived.month, reason: waived.reason, at: at)
        case .duesReversed(let reversed):
            enter(
                .reversal, reversed.member, reversed.amount, reverses: reversed.entry, reason: reversed.reason, at: at)
        case .duesSettled(let settled): enter(.settlement, settled.member, settled.amount, at: at)
        case .meetingOpened(let opened):
            if let planned = calendar.first(where: { $0.id == opened.meeting }) {
                meetings.append(HeldMeeting(planned: planned, openedAt: at))
            }
        case .meetingAttended(let attended):
            update(attended.meeting) { $0.attendance.merge(attended.attendance) { _, new in new } }
        case .meetingNoted(let noted): update(noted.meeting) { $0.notes.append(MeetingNote(at: at, text: noted.text)) }
        case .meetingClosed(let closed): update(closed.meeting) { $0.closedAt = at }
        case .meetingDecided(let decided): apply(decided, at: at)
        case .meetingAmended(let amended): apply(amended, at: at)
        case .attendanceCorrected(let corrected): apply(corrected, at: at)
        case .actionAdded(let added): apply(added, at: at)
        case .actionDone(let done): apply(done, at: at)
        case .actionDropped(let dropped): apply(dropped, at: at)
        case .actionReassigned(let reassigned): apply(reassigned)
        case .meetingMoved(let moved): apply(moved)
        case .meetingCancelled(let cancelled): apply(cancelled, at: at)
        case .worksheetAdopted(let adopted): worksheets[adopted.worksheet.definition.id] = adopted.worksheet
        case .indicatorAdopted(let adopted): indicators[adopted.indicator.definition.id] = adopted.indicator
        case .worksheetSubmitted(let submitted):
            submissions.append(
                Submission(
                    worksheet: submitted.worksheet, script: submitted.script, member: submitted.member,
                    cycle: submitted.cycle, at: at, answers: submitted.answers))
        case .checkInRecorded(let recorded):
            checkIns.append(
                CheckIn(
                    member: recorded.member, cycle: recorded.cycle, at: at, carriedOut: recorded.carriedOut,
                    obstacles: recorded.obstacles, support: recorded.support))
            checkInsRequested.removeAll { $0 == recorded.member }
        case .supportGiven(let given): apply(given, at: at)
        case .hypothesisDrafted(let drafted): apply(drafted)
        case .hypothesisAmended(let amended):
            update(amended.hypothesis) {
                $0.draft = amended.draft
                $0.amendments =
                    ($0.amendments ?? []) + [Amendment(at: at, draft: amended.draft, reason: amended.reason)]
            }
        case .hypothesisSealed(let sealed): update(sealed.hypothesis) { $0.seal = sealed.seal }
        case .hypothesisJudged(let judged): update(judged.hypothesis) { $0.judgement = judged.judgement }
        case .hypothesisDecided(let decided):
            update(decided.hypothesis) {
                $0.decision = Decision(choice: decided.choice, reason: decided.reason, at: at)
            }
        case .datasetImported(let imported): datasets.append(imported.dataset)
        case .indicatorComputed(let computed): apply(computed.series)
        case .readingRecorded(let recorded): apply(recorded)
        case .readingRemoved(let removed): apply(removed)
        case .commandUndone(let undone): apply(undone)
        case .programRevised(let revised):
            if revised.definition.dues != definition.dues {
                formerDues = (formerDues ?? []) + [FormerDues(rule: definition.dues, until: at)]
            }
            definition = revised.definition
            calendar = revised.calendar
            cycle = revised.cycle
            chart = revised.chart
            enter(revised.phase, at: at)
        }
    }

    private mutating func enter(
        _ kind: DuesEntry.Kind, _ member: MemberID, _ amount: Int, month: CalendarDate? = nil,
        reverses: DuesEntryID? = nil, reason: String? = nil, at: Timestamp
    ) {
        let entry = DuesEntry(
            id: nextDuesEntry, kind: kind, member: member, amount: amount, at: at, month: month, reverses: reverses,
            reason: reason)
        otherDuesEntries = (otherDuesEntries ?? []) + [entry]
    }

    private mutating func apply(_ moved: CycleMoved, at: Timestamp) {
        chart = moved.chart
        enter(moved.phase, at: at)
    }

    private mutating func enter(_ next: Phase, at: Timestamp) {
        guard next != phase else { return }
        if let last = phases.indices.last { phases[last].end = at }
        phases.append(PhaseSpan(phase: next, cycle: cycleNumber, start: at, end: nil))
        phase = next
    }

    /// A patch was made for exactly this state, so what comes of it is a state.
    private mutating func apply(_ undone: CommandUndone) {
        let value = undone.patch.applied(to: CanonicalCoding.value(self))
        if let program = try? CanonicalCoding.decode(Program.self, from: CanonicalJSON.bytes(value)) { self = program }
    }

    /// A draft may be written again until it is sealed.
    private mutating func apply(_ drafted: HypothesisDrafted) {
        let hypothesis = Hypothesis(
            id: drafted.hypothesis, member: drafted.member, community: drafted.community, cycle: drafted.cycle,
            draft: drafted.draft, seal: nil, judgement: nil, decision: nil, follows: drafted.follows)
        if let index = hypotheses.firstIndex(where: { $0.id == drafted.hypothesis }) {
            hypotheses[index] = hypothesis
        } else {
            hypotheses.append(hypothesis)
        }
    }

    private mutating func apply(_ computed: ReadingSeries) {
        series.removeAll { $0.indicator == computed.indicator && $0.community == computed.community }
        series.append(computed)
    }

    private mutating func apply(_ recorded: ReadingRecorded) {
        var kept =
            series(recorded.indicator, community: recorded.community)
            ?? ReadingSeries(
                indicator: recorded.indicator, community: recorded.community, formula: recorded.formula, datasets: [:],
                readings: [])
        kept.formula = recorded.formula
        for period in recorded.unrecorded {
            kept = kept.with(Reading(period: period, value: nil, missing: .notRecorded))
        }
        apply(kept.with(recorded.reading))
    }

    private mutating func apply(_ removed: ReadingRemoved) {
        guard let kept = series(removed.indicator, community: removed.community) else { return }
        apply(kept.with(Reading(period: removed.period, value: nil, missing: .removed(removed.reason))))
    }

    mutating func update(_ meeting: MeetingID, _ change: (inout HeldMeeting) -> Void) {
        guard let index = meetings.lastIndex(where: { $0.planned.id == meeting }) else { return }
        change(&meetings[index])
    }

    private mutating func update(_ hypothesis: HypothesisID, _ change: (inout Hypothesis) -> Void) {
        guard let index = hypotheses.firstIndex(where: { $0.id == hypothesis }) else { return }
        change(&hypotheses[index])
    }
}

extension LocalizedText {
    package static let notRecorded = LocalizedText(ko: "적은 값이 없습니다", en: "no value was written down")

    static func removed(_ reason: String) -> LocalizedText {
        LocalizedText(ko: "지운 값입니다: \(reason)", en: "the value was removed: \(reason)")
    }
}
