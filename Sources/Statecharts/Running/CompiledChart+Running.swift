package import Values

/// Running a chart from one kept state to the next. Nothing is remembered in between, and a state is never changed by a
/// call that throws.
extension CompiledChart {
    /// Begins a session. `data` replaces the first values of the chart's own variables.
    package func start(
        sessionID: String? = nil, parentID: String? = nil, data: [String: Value] = [:], host: any ChartHost,
        at moment: Timestamp, limits: ChartLimits = ChartLimits()
    ) throws(ChartError) -> ChartStep {
        var session = ChartSession(self, host: host, sessionID: sessionID, parentID: parentID, limits: limits)
        try session.start(at: moment, data: data)
        return session.takeStep()
    }

    /// Takes one event and everything that follows from it.
    package func send(
        _ event: ChartEvent, to state: ChartState, host: any ChartHost, at moment: Timestamp,
        limits: ChartLimits = ChartLimits()
    ) throws(ChartError) -> ChartStep {
        var session = try ChartSession(self, from: state, host: host, limits: limits)
        try session.send(event, at: moment)
        return session.takeStep()
    }

    /// Fires every timer due at `moment` or before, each at its own time.
    package func fireTimers(
        of state: ChartState, upTo moment: Timestamp, host: any ChartHost, limits: ChartLimits = ChartLimits()
    ) throws(ChartError) -> ChartStep {
        var session = try ChartSession(self, from: state, host: host, limits: limits)
        try session.fireTimers(upTo: moment)
        return session.takeStep()
    }

    /// Ends the chart from outside.
    package func cancel(
        _ state: ChartState, host: any ChartHost, at moment: Timestamp
    ) throws(ChartError) -> ChartStep {
        var session = try ChartSession(self, from: state, host: host)
        try session.cancel(at: moment)
        return session.takeStep()
    }

    /// Every way out of where the chart stands, or those that an event could take. Nothing moves.
    package func explain(
        _ state: ChartState, event: ChartEvent? = nil, host: any ChartHost, at moment: Timestamp
    ) throws(ChartError) -> Explanation {
        var session = try ChartSession(self, from: state, host: host)
        return session.explain(event: event, at: moment)
    }
}
