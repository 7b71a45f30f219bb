import Statecharts
import Testing
import Values

@Suite struct PathTests {
    private func causes(_ path: [ChartPaths.Step]?) -> [String]? {
        path?.map { step in
            switch step.cause {
            case .start: "start"
            case .event(let name): name
            case .timer(let name): "timer \(name)"
            }
        }
    }

    @Test func theShortestWayWins() throws {
        let paths = try ChartPaths(
            chart([
                state("a", on: [on("long", "b"), on("short", "d")]), state("b", on: [on("next", "c")]),
                state("c", on: [on("next", "d")]), state("d"), state("lost"),
            ]))
        #expect(causes(paths.states["d"]) == ["start", "short"])
        #expect(
            causes(paths.transitions[TransitionReference(source: "c", index: 0)]) == ["start", "long", "next", "next"])
        #expect(paths.unreachedStates == ["lost"])
        #expect(!paths.isCut)
    }

    @Test func guardsAreFreeButStatesAreAsked() throws {
        let paths = try ChartPaths(
            chart(
                [
                    state(
                        "a",
                        on: [on("go", "b", when: .lua("x > 1")), on("go", "c"), on("odd", "c", when: .inState("b"))]),
                    state("b", on: [on("never", "a", when: .constant(false))]), state("c"),
                ], data: [DataDefinition(id: "x")]))
        #expect(causes(paths.states["b"]) == ["start", "go"])
        #expect(paths.states["b"]?.last?.needs == [TransitionReference(source: "a", index: 0)])
        #expect(paths.states["c"]?.last?.needs == [])
        #expect(
            paths.unreachedTransitions == [
                TransitionReference(source: "a", index: 2), TransitionReference(source: "b", index: 0),
            ])
    }

    @Test func conditionsAreNeededByTheirTransition() throws {
        let paths = try ChartPaths(
            chart(
                [state("a", on: [on("go", "b", needs: ["c", "d"])]), state("b")],
                conditions: ["c": ConditionDefinition(test: .lua("x")), "d": ConditionDefinition(test: .inState("a"))]))
        #expect(paths.states["b"]?.last?.needs == [TransitionReference(source: "a", index: 0)])
    }

    @Test func timersComeByThemselvesAndRaisedEventsToo() throws {
        let paths = try ChartPaths(
            chart([
                state(
                    "a", entry: [.send(SendDefinition(event: "due", delay: "7d", id: "t"))], exit: [.cancel("t")],
                    on: [on("due", "b"), on("away", "c")]),
                state("b", entry: [.raise("inner")], on: [on("inner", "d")]), state("c", on: [on("due.twice", "d")]),
                state("d"),
            ]))
        #expect(causes(paths.states["b"]) == ["start", "due"])
        #expect(causes(paths.states["d"]) == ["start", "due"])
        #expect(paths.unreachedStates.isEmpty)
    }

    @Test func aTimerIsTheOnlyWayWhereItsEventComesFromNowhereElse() throws {
        // `done.state` is nobody's to send from outside.
        let paths = try ChartPaths(
            chart([
                state("a", [state("x", on: [on("go", "y")]), final("y")], on: [on("done.state.a", "b")]), state("b"),
            ]))
        #expect(causes(paths.states["b"]) == ["start", "go"])
    }

    @Test func regionsAndHistory() throws {
        let paths = try ChartPaths(
            chart([
                parallel(
                    "p",
                    [
                        state("l", [state("l1", on: [on("x", "l2")]), state("l2")]),
                        state("r", [state("r1", on: [on("x", "r2", when: .inState("l2"))]), state("r2")]),
                    ], on: [on("out", "o")]),
                state("o", on: [on("back", "h")]),
                state("m", [history("h", "m1"), state("m1", on: [on("n", "m2")]), state("m2", on: [on("out", "o")])]),
            ]))
        // The guard is asked before the other region moves, so it takes the event twice.
        #expect(causes(paths.states["r2"]) == ["start", "x", "x"])
        #expect(causes(paths.states["m2"]) == ["start", "out", "back", "n"])
        #expect(paths.unreachedStates.isEmpty)
    }

    /// Eventless transitions that never rest are passed over for those that do.
    @Test func endlessChoicesAreNotTaken() throws {
        let paths = try ChartPaths(
            chart(
                [
                    state("a", on: [on("go", "b")]), state("b", on: [on(nil, "c", when: .lua("x"))]),
                    state("c", on: [on(nil, "b")]),
                ],
                data: [DataDefinition(id: "x")]))
        #expect(causes(paths.states["b"]) == ["start", "go"])
        #expect(paths.isCut || paths.states["c"] != nil)
    }
}
