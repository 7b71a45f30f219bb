import Statecharts
import Testing
import Values

/// Sections 3.4, 3.7 and 5.5 of the standard: parallel states, final states and done data.
@Suite struct FinalTests {
    @Test func aFinalChildEndsItsParent() throws {
        let played = try play(
            chart([
                state("a", [state("a1", on: [on("go", "end")]), final("end")], on: [on("done.state.a", "b")]),
                state("b"),
            ]), ["go"])
        #expect(played.lines == ["* +a +a1", "go a1#0 -a1 +end", "done.state.a a#0 -end -a +b"])
    }

    @Test func aParallelStateEndsWhenAllOfItsRegionsHave() throws {
        let played = try play(
            chart([
                parallel(
                    "p",
                    [
                        state("x", [state("x1", on: [on("x", "xe")]), final("xe")]),
                        state("y", [state("y1", on: [on("y", "ye")]), final("ye")]),
                    ], on: [on("done.state.p", "b")]), state("b"),
            ]), ["x", "y"])
        #expect(
            played.lines.dropFirst() == [
                "x x1#0 -x1 +xe", "done.state.x", "y y1#0 -y1 +ye", "done.state.y",
                "done.state.p p#0 -ye -y -xe -x -p +b",
            ])
    }

    @Test func doneDataTravels() throws {
        let payload = PayloadDefinition(parameters: [
            Parameter(name: "n", expression: .lua("1 + 1")), Parameter(name: "broken", expression: .lua("fail()")),
            Parameter(name: "s", expression: "text"),
        ])
        let played = try play(
            chart([
                state(
                    "a", [final("end", data: payload)], on: [on("done.state.a", run: [log("got", lua: "_event.data")])])
            ]))
        // The parameter that fails is left out, and its error comes first.
        #expect(played.logs == [#"got={"n":2,"s":"text"}"#])
        #expect(played.lines == ["* +a +end", "error.execution", "done.state.a a#0"])
    }

    @Test func theTopFinalStateEndsTheChart() throws {
        let played = try play(
            chart([
                state("a", exit: [.raise("lost"), log("-a")], on: [on("go", "end", run: [.raise("never")])]),
                final("end", entry: [log("+end")], data: PayloadDefinition(content: .value(["k": 7]))),
            ]), ["go"])
        #expect(played.logs == ["-a", "+end"])
        #expect(played.effects.last == .done(["k": 7]))
        #expect(!played.state.isRunning)
        #expect(played.state.endedIn == ["end"])
        #expect(played.lines.last == "go a#0 -a +end")
    }

    @Test func anEndedChartTakesNoEvent() throws {
        let chart = try CompiledChart(chart([final("end")]))
        let state = try chart.start(host: MiniHost(), at: Timestamp(milliseconds: 0)).state
        #expect(throws: ChartError.self) {
            try chart.send(ChartEvent("go"), to: state, host: MiniHost(), at: Timestamp(milliseconds: 0))
        }
    }

    @Test func cancellingLeavesEveryStateInnermostFirst() throws {
        let chart = try CompiledChart(chart([state("a", [state("a1", exit: [log("-a1")])], exit: [log("-a")])]))
        let state = try chart.start(host: MiniHost(), at: Timestamp(milliseconds: 0)).state
        let step = try chart.cancel(state, host: MiniHost(), at: Timestamp(milliseconds: 0))
        #expect(step.effects == [.log(label: "-a1", .null), .log(label: "-a", .null)])
        #expect(!step.state.isRunning)
        #expect(step.state.standing == ["a", "a1"])
    }
}
