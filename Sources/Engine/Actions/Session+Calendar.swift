import Journal
package import ProgramModel
package import Values

extension Session {
    /// - Parameter minuteOfDay: on the program's clock; nil keeps the hour.
    package func moveMeeting(
        _ id: MeetingID, to date: CalendarDate, minuteOfDay: Int?, reason: String, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            let name = draft.program.definition.zone
            guard let zone = Zone(name) else { throw Measurer.zoneGone(name) }
            let start = try draft.program.start(of: id, on: date, minuteOfDay: minuteOfDay, in: zone)
            try draft.decide(.moveMeeting(id, date: date, start: start, reason: reason))
            return .null
        }
    }

    package func cancelMeeting(_ id: MeetingID, reason: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.cancelMeeting(id, reason: reason))
            return .null
        }
    }

    /// What the calendar has been through since the program began.
    package func calendarHistory() throws -> CalendarHistory {
        var history = CalendarHistory()
        var program: Program?
        for entry in try journal.entries() {
            try LoadedProgram.fold(entry, into: &program)
            if let program { history.note(program.calendar, at: entry.recorded) }
        }
        return history
    }
}
