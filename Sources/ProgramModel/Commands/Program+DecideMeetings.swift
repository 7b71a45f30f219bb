import Values

extension Program {
    func openMeeting(_ id: MeetingID?, at: Timestamp) throws(Refusal) -> [Fact] {
        guard phase != .forming else { throw .notStarted }
        let planned: PlannedMeeting
        if let id { planned = try unheld(id, at: at) } else { planned = try meetingOfTheDay(at: at) }
        let closing = openMeeting.map { [Fact.meetingClosed(MeetingClosed(meeting: $0.planned.id))] } ?? []
        return closing + [.meetingOpened(MeetingOpened(meeting: planned.id))]
    }

    /// The next planned meeting, if its day has come and no later one's has. Meetings that were missed stay missed: holding
    /// them afterwards would claim an evaluation that nobody made at the time.
    private func meetingOfTheDay(at: Timestamp) throws(Refusal) -> PlannedMeeting {
        guard let next = nextMeeting else {
            if let open = openMeeting { throw .meetingAlreadyOpen(open.planned.id) }
            throw .noMeetingLeft
        }
        let today = Zone(definition.zone)?.date(of: at) ?? next.date
        guard next.date <= today else {
            if let open = openMeeting { throw .meetingAlreadyOpen(open.planned.id) }
            throw .meetingTooEarly(next, today: today)
        }
        let latest = calendar.last { $0.date <= today } ?? next
        // Whether a meeting was missed is for the manager to say, not for a guess.
        guard latest.id == next.id else { throw .meetingsWouldBeSkipped(next, latest) }
        return latest
    }

    private func unheld(_ id: MeetingID, at: Timestamp) throws(Refusal) -> PlannedMeeting {
        guard let index = calendar.firstIndex(where: { $0.id == id }) else {
            throw .unknownMeeting(id, known: calendar)
        }
        if openMeeting?.planned.id == id { throw .meetingAlreadyOpen(id) }
        guard let next = nextMeeting.flatMap({ next in calendar.firstIndex { $0.id == next.id } }), index >= next else {
            throw .meetingAlreadyHeld(id)
        }
        let today = Zone(definition.zone)?.date(of: at) ?? calendar[index].date
        guard calendar[index].date <= today else { throw .meetingTooEarly(calendar[index], today: today) }
        return calendar[index]
    }

    func attend(members listed: [MemberID: Attendance], guests: [MemberID]) throws(Refusal) -> [Fact] {
        guard let meeting = openMeeting else { throw .noOpenMeeting }
        for id in listed.keys.sorted() { _ = try activeMember(id) }
        var attendance = listed
        for guest in guests { attendance[guest] = .present }
        // Whoever is not named and was not entered before did not come; said so, it can be corrected. Nobody misses an
        // observer.
        for member in participants where attendance[member.id] == nil && meeting.attendance[member.id] == nil {
            attendance[member.id] = .absent
        }
        return [.meetingAttended(MeetingAttended(meeting: meeting.planned.id, attendance: attendance))]
    }

    func note(_ text: String) throws(Refusal) -> [Fact] {
        guard let meeting = openMeeting else { throw .noOpenMeeting }
        return [.meetingNoted(MeetingNoted(meeting: meeting.planned.id, text: text))]
    }

    func closeMeeting() throws(Refusal) -> [Fact] {
        guard let meeting = openMeeting else { throw .noOpenMeeting }
        return [.meetingClosed(MeetingClosed(meeting: meeting.planned.id))]
    }
}
