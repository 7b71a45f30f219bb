import Scripting
import Statecharts
import Values

/// Two charts that other libraries can also run: a flat cycle of three states, and a hierarchical one with states inside
/// of states; every transition has a guard that holds. One line of JSON, in nanoseconds for an event.
enum StatechartBenchmark {
    static func run() throws {
        let guards = CompiledGuards(guards: [
            "count >= 0": { ($0.data["count"]?.int ?? -1) >= 0 },
            "limit > count": {
                ($0.data["limit"]?.int ?? 0) > ($0.data["count"]?.int ?? 0)
            },
        ])
        let lua = ConditionHost(tree: [:])
        var results: [String: Value] = [:]
        // First, while the heap has no room left over from something else.
        results["bytesPerProgram"] = .int(try bytesPerProgram())
        results["flat"] = .number(try measure(flat, guards, count: 200_000))
        results["hierarchical"] = .number(try measure(hierarchical, guards, count: 200_000))
        results["flatLua"] = .number(try measure(flat, lua, count: 20_000))
        results["hierarchicalLua"] = .number(try measure(hierarchical, lua, count: 20_000))
        print(CanonicalJSON.text(.object(results)))
    }

    private static let data = [DataDefinition(id: "count", expression: 1), DataDefinition(id: "limit", expression: 10)]

    private static func way(_ event: String, _ target: StateID, _ test: String) -> TransitionDefinition {
        TransitionDefinition(events: [event], targets: [target], when: .lua(test))
    }

    static let flat = ChartDefinition(
        id: "flat", data: data,
        states: [
            StateDefinition(id: "plan", transitions: [way("advance", "execute", "count >= 0")]),
            StateDefinition(id: "execute", transitions: [way("advance", "feedback", "limit > count")]),
            StateDefinition(id: "feedback", transitions: [way("advance", "plan", "count >= 0")]),
        ])

    static let hierarchical = ChartDefinition(
        id: "hierarchical", data: data,
        states: [
            StateDefinition(
                id: "season", transitions: [way("leave", "closing", "count >= 0")],
                states: [
                    StateDefinition(
                        id: "plan", transitions: [way("advance", "execute", "limit > count")],
                        states: [StateDefinition(id: "draft"), StateDefinition(id: "sealed")]),
                    StateDefinition(
                        id: "execute", transitions: [way("leave", "feedback", "count >= 0")],
                        states: [
                            StateDefinition(id: "first", transitions: [way("advance", "second", "count >= 0")]),
                            StateDefinition(id: "second", transitions: [way("advance", "feedback", "limit > count")]),
                        ]),
                    StateDefinition(id: "feedback", transitions: [way("advance", "plan", "count >= 0")]),
                ]), StateDefinition(id: "closing"),
        ])

    private static func measure(_ definition: ChartDefinition, _ host: any ChartHost, count: Int) throws -> Double {
        let chart = try CompiledChart(definition)
        let moment = Timestamp(milliseconds: 0)
        var session = ChartSession(chart, host: host)
        session.keepsTrace = false
        try session.start(at: moment)
        let event = ChartEvent("advance")
        // Every event must move, or the measure is of nothing.
        for _ in 0..<12 {
            let before = session.state.configuration
            try session.send(event, at: moment)
            guard session.state.configuration != before else { throw BenchmarkError.wrong(definition.id.rawValue) }
        }
        return try Stopwatch.median(count: count) { count in
            for _ in 0..<count { try session.send(event, at: moment) }
        }
    }
}
