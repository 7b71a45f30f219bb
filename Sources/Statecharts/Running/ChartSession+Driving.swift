package import Values

extension ChartSession {
    /// Enters the first states and runs until nothing moves. `data` replaces the first values of the chart's own variables.
    package mutating func start(at moment: Timestamp, data given: [String: Value] = [:]) throws(ChartError) {
        now = moment
        isRunning = true
        bindData(given)
        if let script = chart.definition.script { run([.script(script)], site: .script) }
        enter(chart.start, roots: true)
        flush()
        try settle()
        try drain()
    }

    /// Takes one external event and everything that follows from it.
    package mutating func send(_ event: ChartEvent, at moment: Timestamp) throws(ChartError) {
        guard isRunning else { throw ChartError(chart.id, .ended(in: chart.ids(endedIn))) }
        now = moment
        // What waits from before comes first.
        if externalQueue.isEmpty { try take(event) } else { externalQueue.append(event) }
        if !externalQueue.isEmpty { try drain() }
    }

    /// Puts an external event on the queue; `macrostep` takes it.
    package mutating func enqueue(_ event: ChartEvent) throws(ChartError) {
        guard isRunning else { throw ChartError(chart.id, .ended(in: chart.ids(endedIn))) }
        externalQueue.append(event)
        if externalQueue.count > limits.queue { throw ChartError(chart.id, .queueFull(limit: limits.queue)) }
    }

    /// Takes the next event of the external queue. False when there is none.
    package mutating func macrostep(at moment: Timestamp) throws(ChartError) -> Bool {
        guard isRunning, let event = externalQueue.popFirst() else { return false }
        now = moment
        try take(event)
        return true
    }

    /// Fires every timer due at `moment` or before, each at its own time, in the order of their times; those that are due
    /// together in the order they were set. Timers set on the way fire too, if they are due.
    package mutating func fireTimers(upTo moment: Timestamp) throws(ChartError) {
        var fired = 0
        var rounds = StateSet()
        while isRunning, let timer = timers.first, timer.due <= moment {
            timers.removeFirst()
            fired += 1
            if fired > limits.macrosteps / 2 { rounds.formUnion(configuration) }
            guard fired <= limits.macrosteps else { throw tooMany(rounds) }
            now = timer.due
            deliver(timer.send)
            // A delivery that went to the internal queue is taken without an external event.
            if !internalQueue.isEmpty { try settle() }
            try drain()
        }
    }

    /// Ends the chart from outside: every active state is left, innermost first.
    package mutating func cancel(at moment: Timestamp) throws(ChartError) {
        guard isRunning else { throw ChartError(chart.id, .ended(in: chart.ids(endedIn))) }
        now = moment
        isRunning = false
        finish()
        flush()
    }

    private mutating func drain() throws(ChartError) {
        var taken = 0
        var rounds = StateSet()
        while isRunning, let event = externalQueue.popFirst() {
            taken += 1
            if taken > limits.macrosteps / 2 { rounds.formUnion(configuration) }
            guard taken <= limits.macrosteps else { throw tooMany(rounds) }
            try take(event)
        }
    }

    private func tooMany(_ states: StateSet) -> ChartError {
        ChartError(chart.id, .tooManyEvents(states: chart.ids(states), limit: limits.macrosteps))
    }

    private mutating func take(_ event: ChartEvent) throws(ChartError) {
        self.event = event
        if keepsTrace { current.event = event }
        if !invocations.isEmpty { answerInvocations(event) }
        let enabled = select(event)
        if !enabled.isEmpty { microstep(enabled) }
        flush()
        try settle()
    }

    /// Eventless transitions and internal events until nothing moves: the rest of a macrostep.
    private mutating func settle() throws(ChartError) {
        var steps = 0
        // The states of the second half of an overlong run are those it goes round in.
        var rounds = StateSet()
        failedEventless.removeAll(keepingCapacity: true)
        while isRunning {
            if let overrun { throw overrun }
            var enabled = select(nil)
            if enabled.isEmpty {
                flush()
                if let raised = internalQueue.popFirst() {
                    event = raised
                    if keepsTrace { current.event = raised }
                    enabled = select(raised)
                } else {
                    if toInvoke.isEmpty { return }
                    beginInvocations()
                    flush()
                    if internalQueue.isEmpty { return }
                    continue
                }
            }
            steps += 1
            if steps > limits.microsteps / 2 { rounds.formUnion(configuration) }
            guard steps <= limits.microsteps else {
                throw ChartError(chart.id, .endless(states: chart.ids(rounds), limit: limits.microsteps))
            }
            if !enabled.isEmpty { microstep(enabled) }
            flush()
        }
        if let overrun { throw overrun }
        finish()
        flush()
    }

    /// Leaves everything and forgets what waits.
    private mutating func finish() {
        let active = configuration
        endedIn = active
        active.descending { state in
            leave(state)
            let compiled = chart.states[state]
            if compiled.kind == .final, compiled.parent == 0 {
                effects.append(.done(payload(compiled.doneData, of: state)))
            }
        }
        internalQueue.removeAll()
        externalQueue.removeAll()
        timers.removeAll()
        toInvoke = StateSet()
    }
}
