import Tables
import Values

/// How much of the calendar each occurrence of an event takes.
enum HolidaySpan {
    /// So many days, from the first.
    case days(Int)
    /// From a clock time on, so many seconds: the days that it covers from midnight to midnight.
    case timed(line: ContentLine, began: WallTime, seconds: Int64, HolidayClock)

    func days(from first: CalendarDate) -> [CalendarDate] {
        switch self {
        case .days(let count): return (0..<count).map { first.adding(days: $0) }
        case .timed(let line, var time, let seconds, let clock):
            time.date = first
            guard let from = clock.timestamp(time, of: line) else { return [] }
            let until = from.adding(seconds: seconds)
            // A day before, for a zone in which it is yesterday still.
            var day = first.adding(days: -1)
            var found: [CalendarDate] = []
            while clock.startOfDay(day) < until {
                if clock.startOfDay(day) >= from, clock.startOfDay(day.adding(days: 1)) <= until { found.append(day) }
                day = day.adding(days: 1)
            }
            return found
        }
    }
}
