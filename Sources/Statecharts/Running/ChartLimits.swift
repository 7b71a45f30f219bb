/// Bounds that a chart in its right mind does not meet.
package struct ChartLimits: Hashable, Sendable {
    /// Microsteps in answer to one external event.
    package var microsteps: Int
    /// Events that wait in one queue.
    package var queue: Int
    /// External events, own sends and timers in one call.
    package var macrosteps: Int
    /// Delayed sends that wait.
    package var timers: Int

    package init(microsteps: Int = 1000, queue: Int = 1000, macrosteps: Int = 10_000, timers: Int = 10_000) {
        self.microsteps = microsteps
        self.queue = queue
        self.macrosteps = macrosteps
        self.timers = timers
    }
}
