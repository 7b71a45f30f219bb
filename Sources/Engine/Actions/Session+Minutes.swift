package import ProgramModel
package import Values

extension Session {
    package func decideInMeeting(_ text: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.decideInMeeting(text))
            let number = draft.program.openMeeting?.decisions?.count ?? 0
            return ["decision": .int(Int64(number))]
        }
    }

    package func amendMeeting(_ id: MeetingID, _ text: String, reason: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.amendMeeting(id, text, reason: reason))
            return ["meeting": .string(id.rawValue)]
        }
    }

    /// A closed meeting's, or nil for the last one that was held.
    package func minutes(_ id: MeetingID?) throws -> MeetingMinutes {
        let program = try load().program
        guard let meeting = try id.map({ try program.heldMeeting($0) }) ?? program.meetings.last else {
            throw Refusal.noMeetingHeld
        }
        guard let minutes = MeetingMinutes(of: meeting.planned.id, from: try log(last: nil)) else {
            throw Refusal.meetingNotHeld(meeting.planned.id)
        }
        return minutes
    }

    /// Of the open meeting, the next one, or one that is still to come.
    package func agenda(_ id: MeetingID?, at moment: Timestamp?) throws -> MeetingAgenda {
        let moment = moment ?? clock.now()
        let program = try load().program
        let open = program.openMeeting?.planned
        guard let meeting = try id.map({ try program.comingMeeting($0) }) ?? open ?? program.nextMeeting else {
            throw Refusal.noMeetingLeft
        }
        if meeting.id == open?.id { return try agenda(inside: program, at: moment) }
        let changes = MeetingAgenda.changes(in: try log(last: nil))
        let day = Zone(program.definition.zone)?.date(of: moment) ?? meeting.date
        // How things will stand is known for the next meeting only; of a later one, too much lies between.
        guard meeting.id == program.nextMeeting?.id else {
            return MeetingAgenda(
                program, meeting: meeting, isOpen: false, explanation: nil, changes: changes, day: day)
        }
        let opened = try opening(meeting, in: program, at: max(moment, meeting.start))
        return MeetingAgenda(
            opened, meeting: meeting, isOpen: false,
            explanation: try CycleRunner(opened, at: max(moment, meeting.start)).explain(), changes: changes, day: day)
    }

    /// Of the meeting that is open in `program`, as it stands there.
    package func agenda(inside program: Program, at moment: Timestamp?) throws -> MeetingAgenda {
        let moment = moment ?? clock.now()
        guard let open = program.openMeeting else { throw Refusal.noMeetingLeft }
        let log = try log(last: nil)
        // Up to where it was opened: what moved since belongs to the next one.
        let opened = log.opening(of: open.planned.id)
        let before = log.filter { $0.seq < opened?.seq ?? .max }
        return MeetingAgenda(
            program, meeting: open.planned, isOpen: true, explanation: try CycleRunner(program, at: moment).explain(),
            changes: MeetingAgenda.changes(in: before),
            day: Zone(program.definition.zone)?.date(of: moment) ?? open.planned.date)
    }

    /// The program with the meeting opened, which is recorded nowhere; as it is where the rules do not allow that.
    private func opening(_ meeting: PlannedMeeting, in program: Program, at moment: Timestamp) throws -> Program {
        var draft = Draft(session: self, program: program, at: moment)
        do {
            try draft.fireTimers()
            try draft.decide(.openMeeting(meeting.id))
            try draft.notify("meeting.opened.\(meeting.role.rawValue)")
        } catch is Refusal {
            return program
        }
        return draft.program
    }
}
