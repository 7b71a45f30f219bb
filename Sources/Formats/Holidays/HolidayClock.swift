import Tables
import Values

/// The times of a calendar file, each in its own zone, on the clock of the program.
struct HolidayClock {
    let options: FormatOptions

    func moment(_ line: ContentLine) throws(HolidayProblem) -> WallTime {
        guard let time = CalendarTime.read(line.value) else {
            throw HolidayProblem(line: line.number, reason: .notATime)
        }
        return time
    }

    /// The days of a list such as EXDATE's. A time in the list is one of the event's own, so its day is in the event's zone.
    func days(_ line: ContentLine) throws(HolidayProblem) -> [CalendarDate] {
        var days: [CalendarDate] = []
        for word in line.value.split(separator: ",") {
            // `20261005/P1D` is a period.
            guard let time = CalendarTime.read(String(word.prefix { $0 != "/" })) else {
                throw HolidayProblem(line: line.number, reason: .notATime)
            }
            days.append(time.date)
        }
        return days
    }

    func timestamp(_ line: ContentLine) throws(HolidayProblem) -> Timestamp {
        guard let moment = timestamp(try moment(line), of: line) else {
            throw HolidayProblem(line: line.number, reason: .unknownZone)
        }
        return moment
    }

    /// Nil where the line names a zone that is not known.
    func timestamp(_ time: WallTime, of line: ContentLine) -> Timestamp? {
        if let offset = time.offset { return time.timestamp(offset: offset) }
        let millisecond = time.millisecondOfDay ?? 0
        guard let zone = line.parameters["TZID"] else {
            return time.timestamp(offset: options.offset(time.date, millisecond))
        }
        return options.offsetIn(zone.drop { $0 == "/" }.description).map {
            time.timestamp(offset: $0(time.date, millisecond))
        }
    }

    func startOfDay(_ day: CalendarDate) -> Timestamp {
        WallTime(date: day, millisecondOfDay: 0).timestamp(offset: options.offset(day, 0))
    }
}
