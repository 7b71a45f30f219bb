package import Values

/// What a meeting's minutes are made of. Taken from the journal alone, so that they come out the same whenever they are made:
/// what was amended after the closing stands beside what was written then, never in its place.
package struct MeetingMinutes: Sendable {
    /// As it stood when the meeting was closed; as it stands, while it is open.
    package var program: Program
    /// The meeting at that moment, before any correction.
    package var meeting: HeldMeeting
    /// The phase in which it was opened.
    package let phaseBefore: Phase
    /// What was recorded while it ran and still stands, in the order of recording.
    package var facts: [LoggedFact]
    /// The journal's last entry then.
    package let head: (seq: Int, digest: Digest)
    /// What was put beside the minutes after the closing.
    package var amendments: [MeetingAmendment]
    package var corrections: [AttendanceCorrection]
    /// Everyone who has been a member by now: whoever else came was a guest.
    package let members: Set<MemberID>

    /// Nil where the journal has no such meeting.
    /// - Parameter log: the whole journal, oldest first.
    package init?(of id: MeetingID, from log: [LoggedFact]) {
        let standing = log.standing
        guard let opened = log.opening(of: id), let last = log.last else { return nil }
        let closed = standing.last { $0.fact == .meetingClosed(MeetingClosed(meeting: id)) && $0.seq > opened.seq }
        let end = closed ?? last
        let states = Program.states(folding: log, after: [opened.seq, end.seq, last.seq])
        guard let before = states[opened.seq], let program = states[end.seq], let present = states[last.seq],
            let meeting = program.meetings.last(where: { $0.planned.id == id }),
            let now = present.meetings.last(where: { $0.planned.id == id })
        else { return nil }
        self.program = program
        self.meeting = meeting
        phaseBefore = before.phase
        facts = standing.filter { $0.seq > opened.seq && $0.seq <= end.seq && $0.seq != closed?.seq }
        head = (end.seq, end.digest)
        amendments = now.amendments ?? []
        corrections = now.corrections ?? []
        members = Set(present.members.values.filter { !$0.memberships.isEmpty }.map(\.id))
    }

    package var isAmended: Bool { !amendments.isEmpty || !corrections.isEmpty }

    /// Until when it ran, as far as is known.
    package var end: Timestamp { meeting.closedAt ?? facts.map(\.at).max() ?? meeting.openedAt }
}

extension Program {
    /// The states after some entries of a journal, in one pass; empty for what is no journal.
    fileprivate static func states(folding log: [LoggedFact], after wanted: Set<Int>) -> [Int: Program] {
        guard let first = log.first, case .programCreated(let created) = first.fact else { return [:] }
        var program = Program(created: created, at: first.at)
        var states: [Int: Program] = [:]
        for entry in log {
            if entry.seq != first.seq { program.apply(entry.fact, at: entry.at) }
            if wanted.contains(entry.seq) { states[entry.seq] = program }
        }
        return states
    }
}
