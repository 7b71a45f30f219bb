/// A meeting that stands elsewhere in one calendar than in another.
package struct MeetingShift: Equatable, Sendable {
    package var meeting: MeetingID
    /// Nil for one that was not there.
    package var before: PlannedMeeting?
    /// Nil for one that is there no more.
    package var after: PlannedMeeting?

    package static func between(_ old: [PlannedMeeting], _ new: [PlannedMeeting]) -> [MeetingShift] {
        let shifted = old.compactMap { before -> MeetingShift? in
            let after = new.first { $0.id == before.id }
            return after?.start == before.start ? nil : MeetingShift(meeting: before.id, before: before, after: after)
        }
        let added = new.filter { meeting in !old.contains { $0.id == meeting.id } }
        return shifted + added.map { MeetingShift(meeting: $0.id, before: nil, after: $0) }
    }
}
