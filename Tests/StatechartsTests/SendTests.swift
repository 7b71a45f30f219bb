import Statecharts
import Testing
import Values

/// Sections 6.2 and 6.3 of the standard: sending, delaying and cancelling.
@Suite struct SendTests {
    private func sender(_ content: [Content], on transitions: [TransitionDefinition] = []) -> ChartDefinition {
        chart(
            [state("a", entry: content, on: transitions + [on("*", run: [log("got", lua: "_event.name")])])],
            data: [DataDefinition(id: "x", expression: .value(40)), DataDefinition(id: "id")])
    }

    @Test func dueTogetherFiresInTheOrderOfSetting() throws {
        let played = try play(
            sender([
                .send(SendDefinition(event: "c", delay: "2s")), .send(SendDefinition(event: "a", delay: "1s")),
                .send(SendDefinition(event: "b", delay: .value(1000))),
            ]), [.wait(500), .wait(5000)])
        #expect(played.logs == [#"got="a""#, #"got="b""#, #"got="c""#])
        #expect(played.state.timers.isEmpty)
    }

    /// A timer set while another fires counts from that one's time, not from when someone looked.
    @Test func timersSetByTimersFireToo() throws {
        let played = try play(
            sender(
                [.send(SendDefinition(event: "first", delay: "1s"))],
                on: [on("first", run: [.send(SendDefinition(event: "second", delay: "1s"))])]), [.wait(2500)])
        #expect(played.lines == ["* +a", "first a#0", "second a#1"])
    }

    @Test func cancelForgetsADelayedSend() throws {
        let played = try play(
            sender(
                [
                    .send(SendDefinition(event: "late", delay: "1s", id: "t")),
                    .send(SendDefinition(event: "other", delay: "1s")),
                ],
                on: [on("stop", run: [.cancel("t")])]), ["stop", .wait(2000)])
        #expect(played.logs == [#"got="other""#])
        #expect(played.effects.contains { if case .cancelled(let timer) = $0 { timer.send.id == "t" } else { false } })
    }

    @Test(arguments: [
        ("500ms", 500), ("1.5s", 1500), ("2min", 120_000), ("3h", 10_800_000), ("14d", 1_209_600_000), (".5s", 500),
    ])
    func delays(text: String, milliseconds: Int64) throws {
        #expect(try Delay.milliseconds(.string(text)) == milliseconds)
    }

    @Test(arguments: ["", "s", "5", "-1s", "1 s", "1e3s", "five", "1.2.3s"])
    func notDelays(text: String) {
        #expect(throws: ChartFault.self) { try Delay.milliseconds(.string(text)) }
    }

    @Test func everythingMayBeComputed() throws {
        let send = SendDefinition(
            event: .lua("'ev'"), type: .lua("'moim'"), delay: .lua("x + 2"), idLocation: "id",
            payload: PayloadDefinition(parameters: [Parameter(name: "n", expression: .lua("x"))]))
        let played = try play(sender([.send(send)]), [.wait(41), .wait(1)])
        let id = try #require(played.state.data["id"]?.string)
        #expect(
            played.effects.last == .send(ChartSend(id: id, event: "ev", type: "moim", data: ["n": 40], isNamed: true)))
    }

    @Test func programActionsAreHandedOut() throws {
        let chart = try CompiledChart(sender([.send(.program("seal", data: .value("h1")))]))
        let step = try chart.start(host: MiniHost(), at: Timestamp(milliseconds: 0))
        #expect(step.programActions.map(\.event) == ["seal"])
        #expect(step.programActions.map(\.data) == ["h1"])
        #expect(step.programActions.map(\.isNamed) == [false])
    }

    /// What no session could be called is a mistake in writing; a session that is not there is not.
    @Test(arguments: [("baz", "error.execution"), ("#_nobody", "error.communication")])
    func targetsThatAreNone(target: String, error: String) throws {
        let definition = sender(
            [.send(SendDefinition(event: "e", target: .value(.string(target)), id: "s"))],
            on: [on("error", run: [log("name", lua: "_event.name"), log("id", lua: "_event.sendid")])])
        #expect(try play(definition).logs == ["name=\"\(error)\"", "id=\"s\""])
    }

    @Test(arguments: ["http://www.w3.org/TR/scxml/#BasicHTTPEventProcessor", "basichttp"])
    func thereIsNoHTTP(type: String) throws {
        let problems = ChartChecker.problems(
            in: sender([.send(SendDefinition(event: "e", type: .value(.string(type))))]))
        #expect(problems.map(\.code).contains("chart.http-processor"))
        #expect(problems.first { $0.code == "chart.http-processor" }?.what.en.contains(type) == true)
    }

    /// It raises an error when it runs, which a chart may mean to handle.
    @Test(arguments: ["_event", "_sessionid", "_name", "_ioprocessors.scxml", "_x.y"])
    func systemVariablesCannotBeAssigned(location: String) throws {
        let definition = sender(
            [.assign(location, 1), log("not reached")], on: [on("error.execution", run: [log("refused")])])
        #expect(try play(definition).logs == ["refused"])
        #expect(ChartChecker.problems(in: definition).map(\.code).contains("content.read-only"))
    }

    @Test func anUnknownTypeIsAnExecutionError() throws {
        let definition = sender(
            [.send(SendDefinition(event: "e", type: "pigeon", id: "s")), log("not reached")],
            on: [on("error.execution", run: [log("id", lua: "_event.sendid")])])
        #expect(try play(definition).logs == [#"id="s""#])
        #expect(try play(definition, host: MiniHost(acceptedTypes: ["pigeon"])).logs == ["not reached"])
    }

    @Test func anUnreachableTargetIsACommunicationErrorAndTheBlockGoesOn() throws {
        let definition = sender([.send(SendDefinition(event: "e", target: "#_parent")), log("goes on")])
        #expect(try play(definition).logs == ["goes on", #"got="error.communication""#])
        let child = try play(definition, parentID: "mother")
        #expect(child.logs == ["goes on"])
        #expect(child.effects.contains { if case .send(let send) = $0 { send.target == "#_parent" } else { false } })
    }

    @Test func theInternalQueueIsATarget() throws {
        let played = try play(
            chart([
                state(
                    "a",
                    entry: [
                        .send(SendDefinition(event: "ext")), .send(SendDefinition(event: "int", target: "#_internal")),
                    ],
                    on: [on("*", run: [log("t", lua: "_event.type")])])
            ]))
        #expect(played.logs == [#"t="internal""#, #"t="external""#])
    }

    @Test func aFailedArgumentDiscardsTheMessage() throws {
        let payload = PayloadDefinition(parameters: [Parameter(name: "n", expression: .lua("fail()"))])
        let played = try play(sender([.send(SendDefinition(event: "e", payload: payload))]))
        #expect(played.logs == [#"got="error.execution""#])
    }

    @Test func ownEventsSayWhereTheyCameFrom() throws {
        let played = try play(
            chart([
                state(
                    "a", entry: [.send(SendDefinition(event: "e", id: "s"))],
                    on: [on("e", run: [log("e", lua: "_event")])])
            ]))
        #expect(
            played.logs == [
                ##"e={"name":"e","origin":"#_scxml_here","origintype":"http://www.w3.org/TR/scxml/#SCXMLEventProcessor","sendid":"s","type":"external"}"##
            ])
    }
}
