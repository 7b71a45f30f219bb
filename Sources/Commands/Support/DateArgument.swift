import ArgumentParser
import Values

/// A day given as `2020-07-09`.
struct DateArgument: ExpressibleByArgument {
    var date: CalendarDate

    init?(argument: String) {
        guard let date = CalendarDate(argument) else { return nil }
        self.date = date
    }
}
