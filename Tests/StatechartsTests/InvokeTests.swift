import Statecharts
import Testing
import Values

/// Section 6.4 of the standard, from the side of the session that invokes.
@Suite struct InvokeTests {
    private let definition = chart(
        [
            state(
                "a",
                on: [
                    on("go", "b"), on("answer", run: [log("x", lua: "x")]),
                    on("ask", run: [.send(SendDefinition(event: "q", target: "#_kid"))]),
                ],
                invokes: [
                    InvokeDefinition(
                        id: "kid", type: "scxml", source: "kid.scxml",
                        payload: PayloadDefinition(parameters: [Parameter(name: "n", expression: .lua("1 + 1"))]),
                        autoforward: true, finalize: [.assign("x", .lua("_event.data.n"))])
                ]),
            state("b", on: [on("ask", run: [.send(SendDefinition(event: "q", target: "#_kid"))])]),
        ], data: [DataDefinition(id: "x")])

    @Test func beginsWhenTheMacrostepEnds() throws {
        let played = try play(definition)
        #expect(
            played.effects == [
                .invoke(ChartInvokeRequest(id: "kid", type: "scxml", source: "kid.scxml", data: ["n": 2]))
            ])
        #expect(played.state.invocations == [ChartInvocation(id: "kid", state: "a", index: 0)])
    }

    @Test func isNotBegunForAStateLeftAtOnce() throws {
        let played = try play(
            chart([state("a", on: [on(nil, "b")], invokes: [InvokeDefinition(id: "kid")]), state("b")]))
        #expect(played.effects.isEmpty)
    }

    @Test func finalizeRunsBeforeTransitionsAreChosen() throws {
        let played = try play(definition, [.send(ChartEvent("answer", invokeID: "kid", data: ["n": 5]))])
        #expect(played.logs == ["x=5"])
    }

    @Test func eventsAreForwarded() throws {
        let played = try play(definition, ["hello"])
        #expect(played.effects.last == .forward(ChartEvent("hello"), invokeID: "kid"))
    }

    @Test func leavingCancels() throws {
        let played = try play(definition, ["ask", "go", "ask"])
        #expect(played.effects.contains(.cancelInvoke(id: "kid")))
        #expect(played.state.invocations.isEmpty)
        #expect(played.effects.count { if case .send = $0 { true } else { false } } == 1)
        #expect(played.lines.last == "error.communication")
    }

    @Test func aBrokenInvokeIsAnErrorAndNotBegun() throws {
        let played = try play(
            chart([
                state("a", on: [on("error.execution", "b")], invokes: [InvokeDefinition(source: .lua("fail()"))]),
                state("b"),
            ]))
        #expect(played.state.configuration == ["b"])
        #expect(played.effects.isEmpty)
    }
}
