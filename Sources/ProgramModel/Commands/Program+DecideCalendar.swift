package import Values

extension Program {
    /// Puts a meeting on another day, or at another hour. It keeps its place among the others: the order of A and B is what
    /// makes a cycle.
    func moveMeeting(
        _ id: MeetingID, to date: CalendarDate, start: Timestamp, reason: String, at: Timestamp
    ) throws(Refusal) -> [Fact] {
        let index = try changeable(id, reason: reason)
        guard start != calendar[index].start else { return [] }
        guard start >= at else { throw .meetingMovedIntoThePast(id, date) }
        guard definition.season.start <= date, date <= definition.season.end else {
            throw .meetingOutsideSeason(id, date, definition.season)
        }
        let before = index > 0 ? calendar[index - 1] : nil
        let after = index + 1 < calendar.count ? calendar[index + 1] : nil
        guard before.map({ $0.date < date }) ?? true, after.map({ date < $0.date }) ?? true else {
            throw .meetingOutOfOrder(id, date, before: before, after: after)
        }
        return [.meetingMoved(MeetingMoved(meeting: id, date: date, start: start, reason: reason))]
    }

    /// Gives a day up. The meeting that was to be on it takes the next one, and so does every later meeting, until a closing
    /// meeting is left without: so each cycle keeps its A and its B.
    func cancelMeeting(_ id: MeetingID, reason: String) throws(Refusal) -> [Fact] {
        let index = try changeable(id, reason: reason)
        guard let last = calendar.last, last.role == .closing else { throw .noDayLeft(calendar[index], in: calendar) }
        let shifted = zip(calendar[index...], calendar[(index + 1)...]).map { meeting, day in
            var shifted = meeting
            (shifted.date, shifted.start, shifted.moved) = (day.date, day.start, day.moved)
            return shifted
        }
        return [
            .meetingCancelled(
                MeetingCancelled(meeting: id, date: calendar[index].date, calendar: shifted, reason: reason))
        ]
    }

    /// The place of a meeting that is still to come.
    private func changeable(_ id: MeetingID, reason: String) throws(Refusal) -> Int {
        guard let index = calendar.firstIndex(where: { $0.id == id }) else {
            throw .unknownMeeting(id, known: calendar)
        }
        if openMeeting?.planned.id == id { throw .meetingAlreadyOpen(id) }
        guard let next = nextMeeting.flatMap({ next in calendar.firstIndex { $0.id == next.id } }), index >= next else {
            throw .meetingAlreadyHeld(id)
        }
        try requireReason(reason, .calendarReasonMissing)
        return index
    }

    /// When a meeting begins that goes to another day: at the hour that the clocks there show on the day it leaves, unless
    /// another one is asked for.
    package func start(
        of id: MeetingID, on date: CalendarDate, minuteOfDay: Int?, in zone: Zone
    ) throws(Refusal) -> Timestamp {
        guard let meeting = calendar.first(where: { $0.id == id }) else { throw .unknownMeeting(id, known: calendar) }
        let midnight = Timestamp(date: meeting.date, secondOfDay: 0, offset: zone.offset(at: meeting.start))
        let minute = Int((meeting.start.milliseconds - midnight.milliseconds) / 60_000)
        return zone.moment(date: date, minuteOfDay: minuteOfDay ?? minute)
    }
}
