package import Values

/// A chart together with the charts that it invokes, and theirs: events travel between them until all are at rest.
///
/// Like a session it is a value that does nothing by itself. Sessions answer to `#_parent`, `#_INVOKE` and
/// `#_scxml_SESSION`; what is meant for none of them is handed out.
package struct ChartSystem {
    /// An effect that leaves the system, and the session that it came from.
    package struct Output: Codable, Hashable, Sendable {
        package var sessionID: String
        package var effect: ChartEffect
    }

    /// A microstep, the session that made it, and when.
    package struct Trace: Codable, Hashable, Sendable {
        package var sessionID: String
        package var at: Timestamp
        package var microstep: Microstep
    }

    private struct Member {
        var session: ChartSession
        /// Nil for the root.
        var invoke: (parent: String, request: ChartInvokeRequest)?
    }

    private enum Work {
        case effect(ChartEffect, from: String)
        /// `from` where the sender may be cancelled before the event is taken.
        case event(ChartEvent, to: String, from: String? = nil)
    }

    package let rootID: String
    private let host: any ChartHost
    private let limits: ChartLimits
    /// Finds the chart that an invoke asks for; nil is the error `error.communication` to who asked.
    private let find: (ChartInvokeRequest) -> CompiledChart?
    private var members: [String: Member] = [:]
    private var work: [Work] = []
    private var outputs: [Output] = []
    private var traces: [Trace] = []
    private let keepsTrace: Bool
    /// Sessions that were ended from outside while events were under way: nothing of theirs is heard any more.
    private var cancelled: Set<String> = []

    package init(
        host: any ChartHost, sessionID: String, limits: ChartLimits = ChartLimits(), keepsTrace: Bool = false,
        find: @escaping (ChartInvokeRequest) -> CompiledChart?
    ) {
        rootID = sessionID
        self.host = host
        self.limits = limits
        self.keepsTrace = keepsTrace
        self.find = find
    }

    /// Goes on from where `kept` was left.
    package init(
        _ chart: CompiledChart, from kept: ChartSystemState, host: any ChartHost, limits: ChartLimits = ChartLimits(),
        keepsTrace: Bool = false, find: @escaping (ChartInvokeRequest) -> CompiledChart?
    ) throws(ChartError) {
        self.init(host: host, sessionID: kept.root.sessionID, limits: limits, keepsTrace: keepsTrace, find: find)
        members[rootID] = Member(session: try session(chart, from: kept.root))
        for child in kept.children {
            guard let chart = find(child.request) else {
                throw ChartError(chart.id, .anotherChart(expected: chart.id, found: child.state.chart))
            }
            members[child.state.sessionID] = Member(
                session: try session(chart, from: child.state), invoke: (child.parent, child.request))
        }
    }

    private func session(_ chart: CompiledChart, from state: ChartState) throws(ChartError) -> ChartSession {
        var session = try ChartSession(chart, from: state, host: host, limits: limits)
        session.keepsTrace = keepsTrace
        return session
    }

    /// All that has to be kept. Nil before the start.
    package var state: ChartSystemState? {
        guard let root = members[rootID] else { return nil }
        let children = members.values.compactMap { member in
            member.invoke.map {
                ChartSystemState.Child(state: member.session.state, parent: $0.parent, request: $0.request)
            }
        }
        return ChartSystemState(
            root: root.session.state, children: children.sorted { $0.state.sessionID < $1.state.sessionID })
    }

    /// What left the system since the last call.
    package mutating func takeOutputs() -> [Output] {
        defer { outputs = [] }
        return outputs
    }

    /// Every move since the last call; empty unless the trace is kept.
    package mutating func takeTrace() -> [Trace] {
        defer { traces = [] }
        return traces
    }

    var root: ChartSession? { members[rootID]?.session }

    /// When the next delayed event of any session is due.
    package var nextDue: Timestamp? { members.values.compactMap { $0.session.timers.first?.due }.min() }

    package mutating func start(
        _ chart: CompiledChart, at moment: Timestamp, data: [String: Value] = [:]
    ) throws(ChartError) {
        var session = ChartSession(chart, host: host, sessionID: rootID, limits: limits)
        session.keepsTrace = keepsTrace
        try session.start(at: moment, data: data)
        adopt(Member(session: session), at: moment)
        try settle(at: moment)
    }

    /// An event for the root, or for another session by its id.
    package mutating func send(_ event: ChartEvent, to sessionID: String? = nil, at moment: Timestamp)
        throws(ChartError)
    {
        work.append(.event(event, to: sessionID ?? rootID))
        try settle(at: moment)
    }

    /// Fires what is due in any session, the earliest first.
    package mutating func fireTimers(upTo moment: Timestamp) throws(ChartError) {
        while true {
            let next = members.compactMap { id, member in member.session.timers.first.map { (due: $0.due, id: id) } }
                .min { ($0.due, $0.id) < ($1.due, $1.id) }
            guard let next, next.due <= moment, var member = members[next.id] else { return }
            try member.session.fireTimers(upTo: next.due)
            adopt(member, at: next.due)
            try settle(at: next.due)
        }
    }

    // MARK: The way of an event

    /// Takes a session back with what it asked for.
    private mutating func adopt(_ member: Member, at moment: Timestamp) {
        var member = member
        let id = member.session.sessionID
        work += take(&member, at: moment).map { .effect($0, from: id) }
        members[id] = member
    }

    private mutating func take(_ member: inout Member, at moment: Timestamp) -> [ChartEffect] {
        let step = member.session.takeStep()
        let id = member.session.sessionID
        traces += step.microsteps.map { Trace(sessionID: id, at: moment, microstep: $0) }
        return step.effects
    }

    private mutating func settle(at moment: Timestamp) throws(ChartError) {
        var done = 0
        while !work.isEmpty {
            done += 1
            guard let root = members[rootID]?.session else { return }
            guard done <= limits.macrosteps else {
                throw ChartError(
                    root.chart.id, .tooManyEvents(states: root.state.standing, limit: limits.macrosteps))
            }
            switch work.removeFirst() {
            case .effect(let effect, let sender): try perform(effect, from: sender, at: moment)
            case .event(let event, let receiver, let sender):
                guard var member = members[receiver], sender.map({ !cancelled.contains($0) }) ?? true else { continue }
                guard member.session.isRunning else {
                    // Only to the root is it an error to write after the end: a child may end while a letter is under way.
                    if receiver == rootID, event.invokeID == nil {
                        throw ChartError(root.chart.id, .ended(in: member.session.state.endedIn))
                    }
                    continue
                }
                try member.session.send(event, at: moment)
                adopt(member, at: moment)
            }
        }
        cancelled = []
    }

    private mutating func perform(_ effect: ChartEffect, from sender: String, at moment: Timestamp) throws(ChartError) {
        switch effect {
        case .invoke(let request): try begin(request, for: sender, at: moment)
        case .cancelInvoke(let invokeID): try end(child(invokeID, of: sender), at: moment)
        case .forward(let event, let invokeID):
            if let child = child(invokeID, of: sender) { work.append(.event(event, to: child)) }
        case .done(let data):
            guard let invoke = members[sender]?.invoke else {
                outputs.append(Output(sessionID: sender, effect: effect))
                return
            }
            members[sender] = nil
            let event = ChartEvent("done.invoke.\(invoke.request.id)", invokeID: invoke.request.id, data: data)
            work.append(.event(event, to: invoke.parent))
        case .send(let send) where send.type == nil: deliver(send, from: sender)
        case .send, .log, .scheduled, .cancelled: outputs.append(Output(sessionID: sender, effect: effect))
        }
    }

    private mutating func begin(_ request: ChartInvokeRequest, for parent: String, at moment: Timestamp)
        throws(ChartError)
    {
        guard let chart = find(request) else {
            work.append(.event(ChartEvent("error.communication", kind: .platform, invokeID: request.id), to: parent))
            return
        }
        var session = ChartSession(
            chart, host: host, sessionID: "\(parent)/\(request.id)", parentID: parent, limits: limits)
        session.keepsTrace = keepsTrace
        try session.start(at: moment, data: request.data?.object ?? [:])
        cancelled.remove(session.sessionID)
        adopt(Member(session: session, invoke: (parent, request)), at: moment)
    }

    /// Ends a child with its own children. What it says to its parent from then on is not heard, as the standard
    /// demands; what it logs and what it asks of the program is.
    private mutating func end(_ id: String?, at moment: Timestamp) throws(ChartError) {
        guard let id, var member = members[id] else { return }
        members[id] = nil
        cancelled.insert(id)
        guard member.session.isRunning else { return }
        try member.session.cancel(at: moment)
        for effect in take(&member, at: moment) {
            switch effect {
            case .cancelInvoke(let invokeID): try end("\(id)/\(invokeID)", at: moment)
            case .send(let send) where send.type == nil: break
            case .send, .log: outputs.append(Output(sessionID: id, effect: effect))
            default: break
            }
        }
    }

    private func child(_ invokeID: String, of parent: String) -> String? {
        let id = "\(parent)/\(invokeID)"
        return members[id] == nil ? nil : id
    }

    private mutating func deliver(_ send: ChartSend, from sender: String) {
        guard let member = members[sender], let target = send.target else { return }
        let receiver: String? =
            if target == "#_parent" {
                member.invoke?.parent
            } else if target.hasPrefix("#_scxml_") {
                members[String(target.dropFirst(8))] == nil ? nil : String(target.dropFirst(8))
            } else {
                child(String(target.dropFirst(2)), of: sender)
            }
        if let receiver {
            work.append(.event(letter(send, from: member, id: sender), to: receiver, from: sender))
        } else {
            let error = ChartEvent("error.communication", kind: .platform, sendID: send.id)
            work.append(.event(error, to: sender))
        }
    }

    private func letter(_ send: ChartSend, from member: Member, id: String) -> ChartEvent {
        var event = send.event(from: id)
        if send.target == "#_parent" { event.invokeID = member.invoke?.request.id }
        return event
    }
}
