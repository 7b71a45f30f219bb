import Values

extension Program {
    func decideInMeeting(_ text: String) throws(Refusal) -> [Fact] {
        guard let meeting = openMeeting else { throw .noOpenMeeting }
        try requireText(text, .meetingTextMissing)
        return [.meetingDecided(MeetingDecided(meeting: meeting.planned.id, text: text))]
    }

    func amendMeeting(_ id: MeetingID, _ text: String, reason: String) throws(Refusal) -> [Fact] {
        let meeting = try closedMeeting(id)
        try requireText(text, .meetingTextMissing)
        try requireReason(reason, .minutesReasonMissing)
        return [
            .meetingAmended(MeetingAmended(meeting: meeting.planned.id, text: text, reason: reason, by: manager))
        ]
    }

    /// Only those who are named change: nobody becomes absent by not being mentioned.
    func correctAttendance(
        _ id: MeetingID, members: [MemberID: Attendance], guests: [MemberID], reason: String
    ) throws(Refusal) -> [Fact] {
        let meeting = try closedMeeting(id)
        try requireReason(reason, .minutesReasonMissing)
        for member in members.keys.sorted() {
            // Whoever has left since was there all the same.
            if self.members[member]?.memberships.isEmpty ?? true { _ = try activeMember(member) }
        }
        var attendance = members
        for guest in guests { attendance[guest] = .present }
        attendance = attendance.filter { meeting.attendance[$0.key] != $0.value }
        guard !attendance.isEmpty else { return [] }
        return [
            .attendanceCorrected(
                AttendanceCorrected(meeting: meeting.planned.id, attendance: attendance, reason: reason, by: manager))
        ]
    }

    /// A meeting whose minutes are out: what is wrong with it is corrected beside what it said.
    package func closedMeeting(_ id: MeetingID) throws(Refusal) -> HeldMeeting {
        let meeting = try heldMeeting(id)
        guard !meeting.isOpen else { throw .meetingStillOpen(id) }
        return meeting
    }

    package func heldMeeting(_ id: MeetingID) throws(Refusal) -> HeldMeeting {
        if let held = meetings.last(where: { $0.planned.id == id }) { return held }
        guard calendar.contains(where: { $0.id == id }) else { throw .unknownMeeting(id, known: calendar) }
        throw .meetingNotHeld(id)
    }

    /// The open meeting or one that is still to come.
    package func comingMeeting(_ id: MeetingID) throws(Refusal) -> PlannedMeeting {
        if let open = openMeeting?.planned, open.id == id { return open }
        guard let index = calendar.firstIndex(where: { $0.id == id }) else {
            throw .unknownMeeting(id, known: calendar)
        }
        guard let next = nextMeeting.flatMap({ next in calendar.firstIndex { $0.id == next.id } }), index >= next else {
            throw .meetingAlreadyHeld(id)
        }
        return calendar[index]
    }

    func requireText(_ text: String, _ missing: Refusal) throws(Refusal) {
        guard !text.allSatisfy(\.isWhitespace) else { throw missing }
    }
}
