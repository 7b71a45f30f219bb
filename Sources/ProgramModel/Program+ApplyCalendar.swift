import Values

extension Program {
    mutating func apply(_ moved: MeetingMoved) {
        guard let index = calendar.firstIndex(where: { $0.id == moved.meeting }) else { return }
        let laid =
            calendar[index].moved
            ?? MovedDay(date: calendar[index].date, start: calendar[index].start, reason: moved.reason)
        calendar[index].date = moved.date
        calendar[index].start = moved.start
        // Back where it was laid, there is nothing to tell.
        calendar[index].moved =
            laid.start == moved.start ? nil : MovedDay(date: laid.date, start: laid.start, reason: moved.reason)
    }

    mutating func apply(_ given: MeetingCancelled, at: Timestamp) {
        guard let index = calendar.firstIndex(where: { $0.id == given.meeting }) else { return }
        cancelled = (cancelled ?? []) + [CancelledMeeting(meeting: calendar[index], at: at, reason: given.reason)]
        calendar = calendar[..<index] + given.calendar
    }
}
