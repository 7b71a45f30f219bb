import ArgumentParser
import Values

/// A month given as `2026-09`.
struct MonthArgument: ExpressibleByArgument {
    var first: CalendarDate

    init?(argument: String) {
        guard let first = CalendarDate(argument + "-01") else { return nil }
        self.first = first
    }
}
