import Values

/// Breadth first over where a chart can be.
struct PathSearch {
    /// What decides how a chart can go on.
    private struct Spot: Hashable {
        var configuration: [StateID]
        var history: [StateID: [StateID]]
        /// Waiting delayed events in the order they come, without their times.
        var timers: [String]
    }

    private struct Place {
        var state: ChartState
        var path: [ChartPaths.Step]
        /// When it was reached, counting only what delays demand.
        var now: Timestamp
    }

    let chart: CompiledChart
    let events: [String]
    private(set) var states: [StateID: [ChartPaths.Step]] = [:]
    private(set) var transitions: [TransitionReference: [ChartPaths.Step]] = [:]
    private(set) var isCut = false
    private var known: Set<Spot> = []
    private var waiting: [Place] = []
    private var next = 0

    init(chart: CompiledChart, events: [String]) {
        self.chart = chart
        self.events = events
    }

    mutating func run() {
        let beginning = Timestamp(milliseconds: 0)
        explore(.start, from: nil, at: beginning) { session throws(ChartError) in try session.start(at: beginning) }
        while next < waiting.count {
            let place = waiting[next]
            next += 1
            for event in events {
                explore(.event(event), from: place, at: place.now) { session throws(ChartError) in
                    try session.send(ChartEvent(event), at: place.now)
                }
            }
            if let timer = place.state.timers.first {
                explore(.timer(timer.send.event), from: place, at: max(place.now, timer.due)) {
                    session throws(ChartError) in
                    try session.fireTimers(upTo: timer.due)
                }
            }
        }
    }

    /// Makes one step in every way that the guards it meets could be answered.
    private mutating func explore(
        _ cause: ChartPaths.Step.Cause, from place: Place?, at moment: Timestamp,
        _ step: (inout ChartSession) throws(ChartError) -> Void
    ) {
        var open: [[Bool]] = [[]]
        var tried = 0
        while let choices = open.first {
            open.removeFirst()
            tried += 1
            guard tried <= ChartPaths.answers else {
                isCut = true
                return
            }
            let host = ChoiceHost(choices)
            var session: ChartSession
            do throws(ChartError) {
                session =
                    try place.map { place throws(ChartError) in
                        try ChartSession(chart, from: place.state, host: host)
                    } ?? ChartSession(chart, host: host)
                try step(&session)
            } catch {
                // With these answers the chart never comes to rest; others may.
                open += host.alternatives
                continue
            }
            open += host.alternatives
            arrive(session.takeStep(), cause, host, after: place?.path ?? [], at: moment)
        }
    }

    private mutating func arrive(
        _ step: ChartStep, _ cause: ChartPaths.Step.Cause, _ host: ChoiceHost, after path: [ChartPaths.Step],
        at moment: Timestamp
    ) {
        let taken = step.microsteps.flatMap(\.transitions)
        let held = Set(host.held)
        let needs = taken.filter { reference in
            held.contains {
                $0 == PathChart.transitionMark + "\(reference)"
                    || $0.hasPrefix(PathChart.transitionMark + "\(reference) ")
            }
        }
        let path = path + [ChartPaths.Step(cause: cause, needs: needs)]
        for state in step.microsteps.flatMap(\.entered) where states[state] == nil { states[state] = path }
        for reference in taken where transitions[reference] == nil { transitions[reference] = path }
        guard step.state.isRunning else { return }
        let spot = Spot(
            configuration: step.state.configuration, history: step.state.history,
            timers: step.state.timers.map(\.send.event))
        guard known.insert(spot).inserted else { return }
        guard known.count <= ChartPaths.most else {
            isCut = true
            return
        }
        waiting.append(Place(state: step.state, path: path, now: moment))
    }
}
