package import Values

/// When a person wants an action item done.
package enum ActionDueWish: Equatable, Sendable {
    case day(CalendarDate)
    /// The next meeting, or the one after the open one.
    case nextMeeting
}
