import Values

extension ChartSession {
    mutating func perform(_ definition: SendDefinition) throws(ContentFailure) {
        let id = definition.id ?? "send.\(issue())"
        if let location = definition.idLocation { try store(.string(id), at: location) }
        let send: ChartSend
        let delay: Int64
        do throws(ChartFault) {
            send = ChartSend(
                id: id, event: try text(of: definition.event, ko: "보낼 사건은", en: "the event to send"),
                target: try definition.target.map { e throws(ChartFault) in
                    try text(of: e, ko: "보낼 곳은", en: "the target")
                },
                type: try sendType(definition.type), data: try value(of: definition.payload),
                isNamed: definition.id != nil || definition.idLocation != nil)
            delay = try definition.delay.map { e throws(ChartFault) in try Delay.milliseconds(try value(of: e)) } ?? 0
            if delay > 0, send.target == "#_internal", send.type == nil {
                throw ChartFault(ko: "안쪽 대기열에는 늦춰 보낼 수 없습니다", en: "a send to the internal queue cannot be delayed")
            }
            // What no session could ever be called is a mistake in writing; a session that is not there is not.
            if send.type == nil, let target = send.target, !target.hasPrefix("#_") {
                throw ChartFault(
                    ko: "‘\(target)’은(는) 사건을 보낼 곳이 아닙니다", en: "‘\(target)’ is no place to send an event to")
            }
        } catch {
            throw ContentFailure(error, sendID: id)
        }
        guard delay > 0 else {
            deliver(send)
            return
        }
        let timer = ChartTimer(
            send: send, due: Timestamp(milliseconds: now.milliseconds.addingReportingOverflow(delay).partialValue),
            order: issue())
        let place = timers.firstIndex { ChartTimer.precedes(timer, $0) } ?? timers.endIndex
        timers.insert(timer, at: place)
        effects.append(.scheduled(timer))
        if timers.count > limits.timers { overrun = ChartError(chart.id, .timersFull(limit: limits.timers)) }
    }

    /// Nil for sends between charts.
    private func sendType(_ expression: ChartExpression?) throws(ChartFault) -> String? {
        guard let expression else { return nil }
        let type = try text(of: expression, ko: "보내는 방식은", en: "the type of a send")
        if type == SendDefinition.chartType || type == "scxml" { return nil }
        if type == SendDefinition.programType || host.accepts(sendType: type) { return type }
        throw ChartFault(ko: "‘\(type)’ 방식으로는 보낼 수 없습니다", en: "there is no way to send with type ‘\(type)’")
    }

    /// Brings a send to where it goes: a queue of this chart, or the caller.
    mutating func deliver(_ send: ChartSend) {
        guard send.type == nil else {
            effects.append(.send(send))
            return
        }
        switch send.target {
        case nil, "#_scxml_" + sessionID:
            externalQueue.append(send.event(from: sessionID))
            if externalQueue.count > limits.queue { overrun = ChartError(chart.id, .queueFull(limit: limits.queue)) }
        case "#_internal":
            raise(ChartEvent(send.event, kind: .internal, sendID: send.isNamed ? send.id : nil, data: send.data))
        case let target?:
            let isReachable =
                if target == "#_parent" {
                    parentID != nil
                } else {
                    target.hasPrefix("#_scxml_") || invocations.contains { "#_" + $0.id == target }
                }
            guard isReachable else {
                // The content goes on: a letter that cannot be delivered is no mistake in writing it.
                fail(
                    ChartFault(ko: "‘\(target)’에 보낼 수 없습니다", en: "‘\(target)’ cannot be reached"),
                    at: .named("send \(send.event)"), sendID: send.id, communication: true)
                return
            }
            effects.append(.send(send))
        }
    }
}
