import Statecharts
import Testing
import Values

/// Section 6.4 of the standard with both sides running.
@Suite struct SystemTests {
    private let now = Timestamp(milliseconds: 0)
    private let kid = chart(
        [
            state(
                "wait", exit: [.send(SendDefinition(event: "bye", target: "#_parent"))],
                on: [
                    on(
                        "ping",
                        run: [
                            .send(
                                SendDefinition(
                                    event: "pong", target: "#_parent",
                                    payload: PayloadDefinition(content: .lua("n + 1"))))
                        ]),
                    on("finish", "end"),
                    on("late", run: [.send(SendDefinition(event: "late", target: "#_parent", delay: "1s"))]),
                ]),
            final("end", data: PayloadDefinition(content: "result")),
        ], data: [DataDefinition(id: "n", expression: 0)])

    private func parent(autoforward: Bool = false, source: ChartExpression = "kid") -> ChartDefinition {
        chart(
            [
                state(
                    "a",
                    on: [
                        on("ask", run: [.send(SendDefinition(event: "ping", target: "#_k"))]),
                        on("pong", run: [log("pong", lua: "x")]), on("leave", "b"),
                        on("done.invoke.k", "b", run: [log("done", lua: "_event.data")]),
                        on("error.communication", "b", run: [log("nobody")]),
                    ],
                    invokes: [
                        InvokeDefinition(
                            id: "k", source: source,
                            payload: PayloadDefinition(parameters: [
                                Parameter(name: "n", expression: 41), Parameter(name: "other", expression: 1),
                            ]),
                            autoforward: autoforward, finalize: [.assign("x", .lua("_event.data"))])
                    ]), state("b", on: [on("bye", run: [log("bye")]), on("late", run: [log("too late")])]),
            ], data: [DataDefinition(id: "x")])
    }

    private func system(_ definition: ChartDefinition) throws -> (CompiledChart, ChartSystem) {
        let child = try CompiledChart(kid)
        let chart = try CompiledChart(definition)
        var system = ChartSystem(host: MiniHost(), sessionID: "root") { $0.source == "kid" ? child : nil }
        try system.start(chart, at: now)
        return (chart, system)
    }

    private func logs(_ system: inout ChartSystem) -> [String] {
        system.takeOutputs().compactMap { output in
            if case .log(let label, let value) = output.effect {
                "\(label ?? "") \(CanonicalJSON.text(value))"
            } else {
                nil
            }
        }
    }

    @Test func questionAndAnswer() throws {
        var (chart, system) = try system(parent())
        #expect(system.state?.children.map(\.state.sessionID) == ["root/k"])
        try system.send(ChartEvent("ask"), at: now)
        // The parameter replaced the child's first value, and finalize ran before the transition.
        #expect(logs(&system) == ["pong 42"])
        let child = try CompiledChart(kid)
        var again = try ChartSystem(chart, from: reborn(#require(system.state)), host: MiniHost()) { _ in child }
        try again.send(ChartEvent("ask"), at: now)
        #expect(logs(&again) == ["pong 42"])
        try system.send(ChartEvent("ask"), at: now)
        #expect(again.state == system.state)
    }

    @Test func aChildThatEndsIsDone() throws {
        var (_, system) = try system(parent(autoforward: true))
        try system.send(ChartEvent("finish"), at: now)
        #expect(logs(&system).contains(#"done "result""#))
        #expect(system.state?.children.isEmpty == true)
        #expect(system.state?.root.configuration == ["b"])
    }

    @Test func leavingCancelsTheChildAndItsLastWordIsNotHeard() throws {
        var (_, system) = try system(parent(autoforward: true))
        try system.send(ChartEvent("late"), at: now)
        try system.send(ChartEvent("leave"), at: now)
        #expect(system.state?.children.isEmpty == true)
        // The child's delayed send died with it.
        try system.fireTimers(upTo: now.adding(seconds: 10))
        #expect(logs(&system) == [])
    }

    @Test func timersOfChildrenFire() throws {
        var (_, system) = try system(parent(autoforward: true))
        try system.send(ChartEvent("late"), at: now)
        #expect(system.state?.children.first?.state.nextDue == now.adding(seconds: 1))
        try system.fireTimers(upTo: now.adding(seconds: 1))
        #expect(system.state?.children.first?.state.nextDue != now.adding(seconds: 1))
    }

    @Test func theTraceTellsWhoMovedAndWhen() throws {
        let child = try CompiledChart(kid)
        let chart = try CompiledChart(parent())
        var system = ChartSystem(host: MiniHost(), sessionID: "root", keepsTrace: true) { _ in child }
        try system.start(chart, at: now)
        try system.send(ChartEvent("late"), to: "root/k", at: now)
        try system.fireTimers(upTo: now.adding(seconds: 2))
        let trace = system.takeTrace()
        #expect(Set(trace.map(\.sessionID)) == ["root", "root/k"])
        #expect(trace.contains { $0.at == now.adding(seconds: 1) })
        #expect(system.takeTrace().isEmpty)
    }

    /// Only charts can be invoked; another type is a mistake of who asks.
    @Test func anUnknownTypeIsAnExecutionError() throws {
        let definition = chart([
            state("a", on: [on("error.execution", "b")], invokes: [InvokeDefinition(type: "ccxml", source: "kid")]),
            state("b"),
        ])
        #expect(try system(definition).1.standing == ["b"])
    }

    @Test func anUnknownChildIsACommunicationError() throws {
        var (_, system) = try system(parent(source: "nowhere"))
        #expect(logs(&system) == ["nobody null"])
    }
}
