/// Changes to timers are made in the order in which they are given.
package enum TimerChange: Hashable, Sendable {
    /// Adds a timer, or replaces the one with its id.
    case set(TimerRecord)
    /// Removes a timer; nothing happens when there is none with this id.
    case cancel(id: String)
}
