import Statecharts
import Testing
import Values

@Suite struct CheckerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var path: String
        var chart: ChartDefinition
        var hint: String?
        var testDescription: String { code }
    }

    static let cases: [Case] = [
        Case(code: "chart.empty", path: "test", chart: chart([])),
        Case(
            code: "state.duplicate-id", path: "b/a",
            chart: chart([state("a", on: [on("x", "b")]), state("b", [state("a")])])),
        Case(code: "state.bad-id", path: "a b", chart: chart([state("a b")])),
        Case(
            code: "chart.too-deep", path: (0...64).map { "s\($0)" }.joined(separator: "/"),
            chart: chart([
                (0..<70).reversed().reduce(nil) { inner, depth in state(StateID("s\(depth)"), inner.map { [$0] } ?? [])
                }!
            ])),
        Case(
            code: "transition.unknown-target", path: "execute#0",
            chart: chart([state("execute", on: [on("go", "exceute")])]), hint: "did you mean ‘execute’?"),
        Case(
            code: "transition.unknown-target", path: "test",
            chart: chart([state("a")], initial: InitialDefinition("zzz"))),
        Case(
            code: "initial.not-descendant", path: "a",
            chart: chart([state("a", [state("a1")], initial: InitialDefinition("b")), state("b")])),
        Case(
            code: "initial.empty", path: "a",
            chart: chart([state("a", [state("a1")], initial: InitialDefinition(targets: []))])),
        Case(code: "initial.no-children", path: "a", chart: chart([state("a", initial: InitialDefinition("a"))])),
        Case(code: "state.only-history", path: "a", chart: chart([state("a", [history("h", "a")])])),
        Case(
            code: "state.stray-done-data", path: "a",
            chart: chart([StateDefinition(id: "a", doneData: PayloadDefinition(content: 1))])),
        Case(code: "parallel.empty", path: "p", chart: chart([parallel("p", [])])),
        Case(
            code: "parallel.initial", path: "p",
            chart: chart([
                StateDefinition(id: "p", kind: .parallel, initial: InitialDefinition("x"), states: [state("x")])
            ])),
        Case(code: "parallel.final", path: "p/f", chart: chart([parallel("p", [state("x"), final("f")])])),
        Case(
            code: "final.not-plain", path: "f",
            chart: chart([StateDefinition(id: "f", kind: .final, transitions: [on("go", "f")])])),
        Case(code: "history.misplaced", path: "h", chart: chart([state("a", on: [on("go", "h")]), history("h", "a")])),
        Case(
            code: "history.bad", path: "a/h",
            chart: chart([state("a", [state("a1"), StateDefinition(id: "h", kind: .deepHistory)])])),
        Case(
            code: "history.bad-target", path: "a/h",
            chart: chart([state("a", [history("h", "a11"), state("a1", [state("a11")])])])),
        Case(
            code: "transition.targets-conflict", path: "a#0",
            chart: chart([state("a", on: [on("go", "b", "c")]), state("b"), state("c")])),
        Case(code: "transition.bad-event", path: "a#0", chart: chart([state("a", on: [on("go..on", "a")])])),
        Case(code: "transition.endless", path: "a#0", chart: chart([state("a", on: [on(nil)])])),
        Case(
            code: "condition.unknown", path: "a#0",
            chart: chart(
                [state("a", on: [on("go", "a", needs: ["quorun"])])],
                conditions: ["quorum": ConditionDefinition(test: .constant(true))]), hint: "did you mean ‘quorum’?"),
        Case(
            code: "guard.unknown-state", path: "a#0",
            chart: chart([state("a", on: [on("go", "a", when: .inState("zzz"))])])),
        Case(
            code: "guard.unknown-state", path: "conditions/c",
            chart: chart(
                [state("a", on: [on("go", "a", needs: ["c"])])],
                conditions: ["c": ConditionDefinition(test: .inState("zzz"))])),
        Case(code: "data.bad-name", path: "test", chart: chart([state("a")], data: [DataDefinition(id: "_event")])),
        Case(
            code: "data.duplicate", path: "a",
            chart: chart([state("a", data: [DataDefinition(id: "x")])], data: [DataDefinition(id: "x")])),
        Case(code: "content.bad-event", path: "a.onEntry", chart: chart([state("a", entry: [.raise("")])])),
        Case(
            code: "content.bad-location", path: "a.onExit", chart: chart([state("a", exit: [.assign("a b", 1)])])),
        Case(
            code: "send.two-ids", path: "a.onEntry",
            chart: chart([state("a", entry: [.send(SendDefinition(event: "e", id: "i", idLocation: "x"))])])),
        Case(
            code: "send.bad-delay", path: "a.onEntry",
            chart: chart([state("a", entry: [.send(SendDefinition(event: "e", delay: "soon"))])])),
        Case(
            code: "send.delayed-internal", path: "a.onEntry",
            chart: chart([state("a", entry: [.send(SendDefinition(event: "e", target: "#_internal", delay: "1s"))])])),
        Case(
            code: "payload.two-kinds", path: "a.onEntry",
            chart: chart([
                state(
                    "a",
                    entry: [
                        .send(
                            SendDefinition(
                                event: "e",
                                payload: PayloadDefinition(
                                    parameters: [Parameter(name: "n", expression: 1)], content: 1)))
                    ])
            ])),
        Case(
            code: "invoke.two-ids", path: "a",
            chart: chart([state("a", invokes: [InvokeDefinition(id: "i", idLocation: "x")])])),
        Case(
            code: "invoke.finalize-sends", path: "a",
            chart: chart([state("a", invokes: [InvokeDefinition(finalize: [.raise("x")])])])),
    ]

    @Test(arguments: cases) func errors(_ example: Case) throws {
        let problems = ChartChecker.problems(in: example.chart).filter { $0.severity == .error }
        let problem = try #require(problems.first { $0.code == example.code && $0.path == example.path }, "\(problems)")
        if let hint = example.hint { #expect(problem.next?.en == hint) }
        #expect(!problem.what.ko.isEmpty && !problem.what.en.isEmpty)
        #expect(throws: InvalidChart.self) { try CompiledChart(example.chart) }
    }

    static let warnings: [Case] = [
        Case(
            code: "state.unreachable", path: "lost",
            chart: chart([state("a", on: [on("go", "a")]), state("lost", [state("in")], on: [on("go", "a")])])),
        Case(code: "state.dead-end", path: "b", chart: chart([state("a", on: [on("go", "b")]), state("b")])),
        Case(
            code: "transition.shadowed", path: "a#1",
            chart: chart([state("a", on: [on("go", "a"), on("go.on", "a", when: .lua("x"))])])),
        Case(code: "transition.shadowed", path: "a#1", chart: chart([state("a", on: [on("*", "a"), on("go", "a")])])),
        Case(
            code: "transition.never", path: "a#0",
            chart: chart([state("a", on: [on("go", "a", when: .constant(false))])])),
        Case(
            code: "condition.unused", path: "conditions/c",
            chart: chart(
                [state("a", on: [on("go", "a")])], conditions: ["c": ConditionDefinition(test: .constant(true))])),
        Case(
            code: "content.bad-name", path: "a.onEntry",
            chart: chart([
                state(
                    "a", entry: [.forEach(LoopDefinition(array: .lua("x"), item: "end", content: []))],
                    on: [on("go", "a")])
            ])),
        Case(
            code: "content.read-only", path: "a.onEntry",
            chart: chart([state("a", entry: [.assign("_event.x", 1)], on: [on("go", "a")])])),
        Case(
            code: "content.unknown-data", path: "a.onEntry",
            chart: chart(
                [state("a", entry: [.assign("cuont", 1)], on: [on("go", "a")])], data: [DataDefinition(id: "count")]),
            hint: "did you mean ‘count’?"),
    ]

    @Test(arguments: warnings) func warns(_ example: Case) throws {
        let problems = ChartChecker.problems(in: example.chart)
        #expect(problems.map(\.code).filter { $0 != "state.dead-end" || example.code == $0 } == [example.code])
        let problem = try #require(problems.first { $0.code == example.code })
        #expect(problem.path == example.path)
        #expect(problem.severity == .warning)
        if let hint = example.hint { #expect(problem.next?.en == hint) }
        _ = try CompiledChart(example.chart)
    }

    @Test func soundChartsHaveNoWarnings() {
        let sound = chart([
            parallel(
                "p",
                [
                    state("x", [state("x1", on: [on("x", "x2")]), state("x2")]),
                    state("y", [history("h", "y1"), state("y1", on: [on("y", "end")]), final("end")]),
                ], on: [on("stop", "q")]),
            state("q", on: [on("back", "h"), on("go", "p", when: .lua("x")), on("go", "q")]),
        ])
        #expect(ChartChecker.problems(in: sound) == [])
    }

    @Test func anotherRegionLeadsOut() {
        let sound = chart([
            parallel("p", [state("x"), state("y", on: [on("stop", "end")])]), final("end"),
        ])
        #expect(ChartChecker.problems(in: sound) == [])
    }

    @Test func anInvalidChartTellsEverything() throws {
        let broken = chart([state("a", on: [on("go", "b"), on("stop", "c")])])
        let error = #expect(throws: InvalidChart.self) { try CompiledChart(broken) }
        #expect(error?.problems.map(\.path) == ["a#0", "a#1"])
        #expect(error?.reasons.count == 2)
    }
}
