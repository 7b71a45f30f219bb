import Values

/// A chart while it moves: the interpretation algorithm of W3C SCXML 1.0, Appendix D, over numbered states.
///
/// It is a value and does nothing by itself; `state` is what has to be kept, and a session made from it goes on exactly as
/// this one would have. Four liberties are taken, where the algorithm is silent or goes wrong:
/// - A transition that several active states inherit is asked once per selection, not once per state.
/// - An eventless transition whose guard fails raises its error once until something moves, since the failure would
///   otherwise feed on its own error event for ever.
/// - A transition from inside a state into that state's history does not enter again what it did not leave. To the letter,
///   it would enter active states twice, and the other regions of an active parallel state by default.
/// - The content of a history's default transition runs also when the history's parent stays active.
package struct ChartSession {
    package let chart: CompiledChart
    package let host: any ChartHost
    package let limits: ChartLimits
    /// Whether microsteps are kept for `takeStep`. Effects always are.
    package var keepsTrace = true

    let sessionID: String
    let parentID: String?
    package internal(set) var isRunning: Bool
    var configuration = StateSet()
    var endedIn = StateSet()
    var history: [Int: StateSet] = [:]
    var data: [String: Value]
    var bound = StateSet()
    var internalQueue: EventQueue
    var externalQueue: EventQueue
    /// Sorted.
    var timers: [ChartTimer]
    var toInvoke = StateSet()
    var invocations: [ChartInvocation]
    var issued: Int

    var event: ChartEvent?
    var now = Timestamp(milliseconds: 0)
    var current = Microstep()
    var microsteps: [Microstep] = []
    var effects: [ChartEffect] = []
    /// A bound that content ran into; thrown at the next chance.
    var overrun: ChartError?
    /// Eventless transitions whose failure was already raised.
    var failedEventless: Set<Int> = []
    /// Per state, during one selection: what was found there. See `select`.
    var findings: [Int] = []

    /// A session that has not started.
    package init(
        _ chart: CompiledChart, host: any ChartHost, sessionID: String? = nil, parentID: String? = nil,
        limits: ChartLimits = ChartLimits()
    ) {
        self.chart = chart
        self.host = host
        self.limits = limits
        self.sessionID = sessionID ?? chart.id.rawValue
        self.parentID = parentID
        isRunning = false
        data = [:]
        internalQueue = EventQueue()
        externalQueue = EventQueue()
        timers = []
        invocations = []
        issued = 0
    }

    /// A session that goes on from where `state` was left.
    package init(
        _ chart: CompiledChart, from state: ChartState, host: any ChartHost, limits: ChartLimits = ChartLimits()
    ) throws(ChartError) {
        guard state.chart == chart.id else {
            throw ChartError(chart.id, .anotherChart(expected: chart.id, found: state.chart))
        }
        func numbers(_ ids: [StateID]) throws(ChartError) -> StateSet {
            var set = StateSet()
            for id in ids {
                guard let index = chart.index[id] else { throw ChartError(chart.id, .unknownState(id)) }
                set.insert(index)
            }
            return set
        }
        self.chart = chart
        self.host = host
        self.limits = limits
        sessionID = state.sessionID
        parentID = state.parentID
        isRunning = state.isRunning
        configuration = try numbers(state.configuration)
        endedIn = try numbers(state.endedIn)
        for (id, remembered) in state.history {
            guard let index = chart.index[id] else { throw ChartError(chart.id, .unknownState(id)) }
            history[index] = try numbers(remembered)
        }
        data = state.data
        bound = try numbers(state.bound)
        internalQueue = EventQueue(state.internalQueue)
        externalQueue = EventQueue(state.externalQueue)
        timers = state.timers
        _ = try numbers(state.invocations.map(\.state))
        invocations = state.invocations
        issued = state.issued
    }

    /// All that has to be kept.
    package var state: ChartState {
        ChartState(
            chart: chart.id, sessionID: sessionID, parentID: parentID, isRunning: isRunning,
            configuration: chart.ids(configuration), endedIn: chart.ids(endedIn),
            history: Dictionary(uniqueKeysWithValues: history.map { (chart.states[$0].id, chart.ids($1)) }), data: data,
            bound: chart.ids(bound), internalQueue: internalQueue.all, externalQueue: externalQueue.all, timers: timers,
            invocations: invocations, issued: issued)
    }

    /// The state now, with the trace and the effects since the last call.
    package mutating func takeStep() -> ChartStep {
        let step = ChartStep(state: state, microsteps: microsteps, effects: effects)
        microsteps.removeAll(keepingCapacity: true)
        effects.removeAll(keepingCapacity: true)
        return step
    }

    package func isActive(_ state: StateID) -> Bool {
        chart.index[state].map { configuration.contains($0) } ?? false
    }

    var topology: Topology { Topology(states: chart.states, history: history) }

    var context: HostContext {
        HostContext(data: data, event: event, sessionID: sessionID, at: now, chart: chart, active: configuration)
    }

    mutating func issue() -> Int {
        issued += 1
        return issued
    }

    mutating func raise(_ event: ChartEvent) {
        internalQueue.append(event)
        if internalQueue.count > limits.queue { overrun = ChartError(chart.id, .queueFull(limit: limits.queue)) }
    }

    /// Puts the error on the internal queue and into the trace.
    mutating func fail(_ fault: ChartFault, at site: ContentSite, sendID: String? = nil, communication: Bool = false) {
        let site = site.text(in: chart)
        raise(
            ChartEvent(
                communication ? "error.communication" : "error.execution", kind: .platform, sendID: sendID,
                data: ["message": .string(fault.message.en), "site": .string(site)]))
        if keepsTrace { current.faults.append(MicrostepFault(site: site, fault: fault)) }
    }

    /// Puts the move that was just recorded into the trace.
    mutating func flush() {
        guard keepsTrace else { return }
        if !current.isEmpty { microsteps.append(current) }
        current = Microstep()
    }
}
