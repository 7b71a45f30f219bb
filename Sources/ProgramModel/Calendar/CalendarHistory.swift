package import Values

/// How often each meeting has changed, and when it last did: what a subscribed calendar needs to know that its copy is old.
///
/// It is counted from what happened rather than kept in the state, so that an undo, which puts the state back, counts as
/// one more change and the numbers never fall.
package struct CalendarHistory: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        /// As it stands, or last stood.
        package var meeting: PlannedMeeting
        /// 0 at first, one more for every change of its time, for its end and for its return.
        package var sequence: Int
        package var changed: Timestamp
        /// The calendar has it no more.
        package var isGone: Bool
    }

    /// Every meeting there has ever been, in the order in which they came.
    package private(set) var entries: [Entry] = []

    package init() {}

    /// Tells it how the calendar stands from `moment` on.
    package mutating func note(_ calendar: [PlannedMeeting], at moment: Timestamp) {
        for meeting in calendar {
            guard let index = entries.firstIndex(where: { $0.meeting.id == meeting.id }) else {
                entries.append(Entry(meeting: meeting, sequence: 0, changed: moment, isGone: false))
                continue
            }
            let known = entries[index]
            let isNews =
                known.isGone || known.meeting.start != meeting.start || known.meeting.minutes != meeting.minutes
            entries[index].meeting = meeting
            if isNews { change(index, at: moment, isGone: false) }
        }
        for index in entries.indices where !entries[index].isGone {
            let id = entries[index].meeting.id
            if !calendar.contains(where: { $0.id == id }) { change(index, at: moment, isGone: true) }
        }
    }

    private mutating func change(_ index: Int, at moment: Timestamp, isGone: Bool) {
        entries[index].sequence += 1
        entries[index].changed = moment
        entries[index].isGone = isGone
    }
}
