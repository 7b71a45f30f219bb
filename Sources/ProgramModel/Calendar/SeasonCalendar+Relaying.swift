package import Values

extension SeasonCalendar {
    /// The calendar of a changed definition for a program that runs. Days that were cancelled stay out and days that were
    /// moved stay moved, unless the new days leave them no place between their neighbours.
    package static func relay(
        _ definition: ProgramDefinition, for program: Program
    ) throws(InputError) -> [PlannedMeeting] {
        var open = definition
        open.meetings.skip += (program.cancelled ?? []).map { $0.meeting.moved?.date ?? $0.meeting.date }
        let laid = try expand(open)
        var calendar = laid.map { meeting in
            guard let day = program.calendar.first(where: { $0.moved?.date == meeting.date }), let moved = day.moved,
                day.date >= definition.season.start, day.date <= definition.season.end
            else { return meeting }
            var kept = meeting
            kept.date = day.date
            kept.start = day.start
            kept.moved = MovedDay(date: meeting.date, start: meeting.start, reason: moved.reason)
            return kept
        }
        // The days as laid ascend, so wherever two do not, one of them was moved, and every turn puts one back.
        while let clash = calendar.indices.dropFirst().first(where: { calendar[$0 - 1].date >= calendar[$0].date }) {
            for index in [clash - 1, clash] { calendar[index] = laid[index] }
        }
        return calendar
    }
}
