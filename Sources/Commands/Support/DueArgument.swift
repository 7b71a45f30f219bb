import ArgumentParser
import ProgramModel
import Values

/// A day given as `2020-07-20`, or `next` for the next meeting.
struct DueArgument: ExpressibleByArgument {
    var wish: ActionDueWish
    var value: Value

    init?(argument: String) {
        value = .string(argument)
        if argument == "next" {
            wish = .nextMeeting
        } else if let day = CalendarDate(argument) {
            wish = .day(day)
        } else {
            return nil
        }
    }
}
