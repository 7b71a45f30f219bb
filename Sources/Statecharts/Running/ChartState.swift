package import Values

/// Where a running chart stands: all that has to be kept between two events.
package struct ChartState: Codable, Hashable, Sendable {
    package var chart: ChartID
    package var sessionID: String
    /// The session that invoked this one, if any: only then can it send to `#_parent`.
    package var parentID: String?
    package var isRunning: Bool
    /// Active states with their ancestors, in document order. Empty once the chart has ended.
    package var configuration: [StateID]
    /// Where it was when it ended.
    @Sparse package var endedIn: [StateID]
    /// By history state: what it remembers.
    @Sparse package var history: [StateID: [StateID]]
    @Sparse package var data: [String: Value]
    /// With late binding: the states whose data has had its first value.
    @Sparse package var bound: [StateID]
    @Sparse package var internalQueue: [ChartEvent]
    @Sparse package var externalQueue: [ChartEvent]
    /// The next to fire first.
    @Sparse package var timers: [ChartTimer]
    @Sparse package var invocations: [ChartInvocation]
    /// How many identifiers and timers were given out.
    package var issued: Int

    package init(
        chart: ChartID, sessionID: String, parentID: String? = nil, isRunning: Bool = true,
        configuration: [StateID] = [], endedIn: [StateID] = [], history: [StateID: [StateID]] = [:],
        data: [String: Value] = [:], bound: [StateID] = [], internalQueue: [ChartEvent] = [],
        externalQueue: [ChartEvent] = [], timers: [ChartTimer] = [], invocations: [ChartInvocation] = [],
        issued: Int = 0
    ) {
        self.chart = chart
        self.sessionID = sessionID
        self.parentID = parentID
        self.isRunning = isRunning
        self.configuration = configuration
        self.endedIn = endedIn
        self.history = history
        self.data = data
        self.bound = bound
        self.internalQueue = internalQueue
        self.externalQueue = externalQueue
        self.timers = timers
        self.invocations = invocations
        self.issued = issued
    }

    /// The active states, or those it ended in: what a person calls where it stands.
    package var standing: [StateID] { isRunning ? configuration : endedIn }

    package func isActive(_ state: StateID) -> Bool { configuration.contains(state) }

    /// When the next timer is due.
    package var nextDue: Timestamp? { timers.first?.due }
}
