import Values

extension ChartSession {
    /// Asks the caller for the sessions of every state that was entered and not left again during the macrostep.
    mutating func beginInvocations() {
        let entered = toInvoke
        toInvoke = StateSet()
        for state in entered {
            for index in chart.states[state].invokes.indices {
                begin(chart.states[state].invokes[index], of: state, index)
            }
        }
    }

    private mutating func begin(_ invoke: InvokeDefinition, of state: Int, _ index: Int) {
        let owner = chart.states[state].id
        let id = invoke.id ?? "\(owner).\(issue())"
        do throws(ContentFailure) {
            let request = try attempt { () throws(ChartFault) -> ChartInvokeRequest in
                ChartInvokeRequest(
                    id: id,
                    type: try invoke.type.map { e throws(ChartFault) in
                        try accepted(type: try text(of: e, ko: "부르는 방식은", en: "the type of an invoke"))
                    },
                    source: try invoke.source.map { e throws(ChartFault) in
                        try text(of: e, ko: "부를 곳은", en: "the source of an invoke")
                    },
                    data: try value(of: invoke.payload))
            }
            if let location = invoke.idLocation { try store(.string(id), at: location) }
            invocations.append(ChartInvocation(id: id, state: owner, index: index))
            effects.append(.invoke(request))
        } catch {
            fail(error.fault, at: .named("\(owner).invoke[\(index)]"))
        }
    }

    /// Only charts can be invoked.
    private func accepted(type: String) throws(ChartFault) -> String {
        guard ChartInvokeRequest.chartTypes.contains(type) else {
            throw ChartFault(ko: "‘\(type)’ 방식으로는 부를 수 없습니다", en: "nothing can be invoked with type ‘\(type)’")
        }
        return type
    }

    mutating func endInvocations(of state: Int) {
        let owner = chart.states[state].id
        for invocation in invocations where invocation.state == owner {
            effects.append(.cancelInvoke(id: invocation.id))
        }
        invocations.removeAll { $0.state == owner }
    }

    /// What an external event means to the sessions that run beside: the sender's `finalize`, and forwarding.
    mutating func answerInvocations(_ event: ChartEvent) {
        for invocation in invocations {
            guard let state = chart.index[invocation.state],
                chart.states[state].invokes.indices.contains(invocation.index)
            else { continue }
            let invoke = chart.states[state].invokes[invocation.index]
            if event.invokeID == invocation.id {
                run(invoke.finalize, site: .named("\(invocation.state).invoke[\(invocation.index)].finalize"))
            }
            if invoke.autoforward { effects.append(.forward(event, invokeID: invocation.id)) }
        }
    }
}
