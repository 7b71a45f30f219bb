import Values

extension Program {
    mutating func apply(_ decided: MeetingDecided, at: Timestamp) {
        update(decided.meeting) {
            $0.decisions = ($0.decisions ?? []) + [MeetingDecision(at: at, text: decided.text)]
        }
    }

    mutating func apply(_ amended: MeetingAmended, at: Timestamp) {
        update(amended.meeting) {
            $0.amendments =
                ($0.amendments ?? [])
                + [MeetingAmendment(at: at, by: amended.by, text: amended.text, reason: amended.reason)]
        }
    }

    mutating func apply(_ corrected: AttendanceCorrected, at: Timestamp) {
        update(corrected.meeting) { meeting in
            let before = meeting.attendance.filter { corrected.attendance[$0.key] != nil }
            meeting.attendance.merge(corrected.attendance) { _, new in new }
            meeting.corrections =
                (meeting.corrections ?? []) + [
                    AttendanceCorrection(
                        at: at, by: corrected.by, before: before, after: corrected.attendance, reason: corrected.reason)
                ]
        }
    }

    mutating func apply(_ added: ActionAdded, at: Timestamp) {
        actions =
            actionItems + [
                ActionItem(
                    id: added.action, text: added.text, owner: added.owner, due: added.due, addedAt: at,
                    meeting: added.meeting)
            ]
    }

    mutating func apply(_ done: ActionDone, at: Timestamp) {
        update(done.action) { $0.end = ActionItem.End(kind: .done, at: at, note: done.note) }
    }

    mutating func apply(_ dropped: ActionDropped, at: Timestamp) {
        update(dropped.action) { $0.end = ActionItem.End(kind: .dropped, at: at, note: dropped.reason) }
    }

    mutating func apply(_ reassigned: ActionReassigned) {
        update(reassigned.action) {
            $0.owner = reassigned.owner
            $0.due = reassigned.due
        }
    }

    mutating func apply(_ given: SupportGiven, at: Timestamp) {
        for index in checkIns.indices where checkIns[index].member == given.member && checkIns[index].isWaiting {
            checkIns[index].answer = SupportAnswer(at: at, note: given.note)
        }
    }

    private mutating func update(_ action: ActionID, _ change: (inout ActionItem) -> Void) {
        guard let index = actions?.firstIndex(where: { $0.id == action }) else { return }
        change(&actions![index])
    }
}
