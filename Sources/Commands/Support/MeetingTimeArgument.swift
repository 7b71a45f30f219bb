import ArgumentParser
import Values

/// A day, and the hour if it changes too: `2020-07-22` or `2020-07-22T20:00`, on the program's clock.
struct MeetingTimeArgument: ExpressibleByArgument {
    var date: CalendarDate
    var minuteOfDay: Int?

    init?(argument: String) {
        guard let moment = ISO8601.read(argument), moment.offset == nil else { return nil }
        let milliseconds = moment.millisecondOfDay
        guard milliseconds.map({ $0.isMultiple(of: 60_000) }) ?? true else { return nil }
        date = moment.date
        minuteOfDay = milliseconds.map { $0 / 60_000 }
    }

    var value: Value {
        [
            "date": .string(date.description),
            "minute": minuteOfDay.map { .int(Int64($0)) } ?? .null,
        ]
    }
}
