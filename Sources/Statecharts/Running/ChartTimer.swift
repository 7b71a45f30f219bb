package import Values

/// A delayed send that waits. It is part of the state, so it outlives the process.
package struct ChartTimer: Codable, Hashable, Sendable {
    package var send: ChartSend
    package var due: Timestamp
    /// Tells apart timers that are due together: the lower was set first and fires first.
    package var order: Int

    package init(send: ChartSend, due: Timestamp, order: Int) {
        self.send = send
        self.due = due
        self.order = order
    }

    static func precedes(_ left: ChartTimer, _ right: ChartTimer) -> Bool {
        (left.due, left.order) < (right.due, right.order)
    }
}
