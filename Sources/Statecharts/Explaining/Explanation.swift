/// Where a chart stands and every way out, in the order in which they are tried.
package struct Explanation: Codable, Hashable, Sendable {
    package var configuration: [StateID]
    /// The event that was asked about; nil: all of them.
    package var event: String?
    package var ways: [WayOut]
    /// What will happen by itself.
    @Sparse package var timers: [ChartTimer]

    package init(configuration: [StateID], event: String? = nil, ways: [WayOut], timers: [ChartTimer] = []) {
        self.configuration = configuration
        self.event = event
        self.ways = ways
        self.timers = timers
    }

    package var isStuck: Bool { !ways.contains { $0.standing == .open } && timers.isEmpty }
}
