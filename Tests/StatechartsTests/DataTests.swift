import Statecharts
import Testing
import Values

/// Section 5 of the standard: data, binding, assignment, system variables.
@Suite struct DataTests {
    private func bound(_ binding: DataBinding) -> ChartDefinition {
        chart(
            [
                state("a", entry: [log("x", lua: "x")], on: [on("go", "b"), on("look", run: [log("y", lua: "y")])]),
                state(
                    "b", entry: [log("y", lua: "y"), .assign("y", 5)], on: [on("back", "a")],
                    data: [DataDefinition(id: "y", expression: .lua("x + 1"))]),
            ], binding: binding, data: [DataDefinition(id: "x", expression: .value(1))])
    }

    @Test func earlyBindingFillsAllAtTheStart() throws {
        #expect(try play(bound(.early), ["look", "go"]).logs == ["x=1", "y=2", "y=2"])
    }

    /// The first entry binds; a later one keeps what is there, also after the state was kept and read again.
    @Test func lateBindingWaitsForTheFirstEntry() throws {
        #expect(try play(bound(.late), ["look", "go", "back", "go"]).logs == ["x=1", "y", "y=2", "x=1", "y=5"])
    }

    @Test func givenDataReplaceFirstValues() throws {
        #expect(try play(bound(.early), [], data: ["x": 9]).logs == ["x=9"])
    }

    @Test func aFirstValueThatFailsIsNull() throws {
        let played = try play(
            chart(
                [state("a", on: [on("error.execution", run: [log("site", lua: "_event.data.site")])])],
                data: [DataDefinition(id: "x", expression: .lua("fail()"))]))
        #expect(played.logs == [#"site="data.x""#])
        #expect(played.state.data == ["x": .null])
    }

    @Test func assignmentFollowsAPath() throws {
        let played = try play(
            chart(
                [
                    state(
                        "a",
                        entry: [
                            .assign("t.name", "n"), .assign("t.list[1]", 7), .assign("t.list[2]", .value([:])),
                            .assign("t.list[2].deep", true),
                            .assign("t[\"a b\"]", .value(1)),
                        ])
                ], data: [DataDefinition(id: "t", expression: .value(["list": []]))]))
        #expect(played.state.data["t"] == ["name": "n", "list": [7, ["deep": true]], "a b": 1])
    }

    @Test(arguments: ["unknown", "_event", "_sessionid", "t..x", "n.key", "t.list[3]", "1x", "end"])
    func assignmentToNoPlaceIsAnError(location: String) throws {
        // The checker refuses most of these beforehand; a script's request comes unchecked.
        let host = Requests(requests: [.assign(location, .value(1)), .log(label: "not reached", nil)])
        let definition = chart(
            [state("a", on: [on("go", run: [.script("x")]), on("error.execution", "caught")]), state("caught")],
            data: [
                DataDefinition(id: "t", expression: .value(["list": []])),
                DataDefinition(id: "n", expression: .value(1)),
            ])
        let played = try play(definition, ["go"], host: host)
        #expect(played.state.configuration == ["caught"])
        #expect(played.logs == [])
    }

    private struct Requests: ChartHost {
        var requests: [Content]
        func evaluate(_ expression: String, in context: HostContext) -> HostAnswer { HostAnswer(.success(.null)) }
        func run(_ script: String, in context: HostContext) -> ScriptAnswer {
            ScriptAnswer(.success(context.data), requests: requests)
        }
    }

    @Test func theEventHasItsFields() throws {
        let played = try play(
            chart([state("a", on: [on("go", run: [log("e", lua: "_event")])])]),
            [.send(ChartEvent("go", sendID: "s", origin: "o", originType: "t", invokeID: "i", data: ["k": 1]))])
        #expect(
            played.logs == [
                #"e={"data":{"k":1},"invokeid":"i","name":"go","origin":"o","origintype":"t","sendid":"s","type":"external"}"#
            ])
    }

    @Test func eventTypes() throws {
        let played = try play(
            chart([
                state(
                    "a", entry: [.raise("r"), .assign("nowhere", 1)], on: [on("*", run: [log("t", lua: "_event.type")])]
                )
            ]), ["go"])
        #expect(played.logs == [#"t="internal""#, #"t="platform""#, #"t="external""#])
    }

    @Test func theGlobalScriptRunsFirst() throws {
        let played = try play(
            chart([state("a", entry: [log("x", lua: "x")])], data: [DataDefinition(id: "x")], script: "x = 4; made = 2")
        )
        #expect(played.logs == ["x=4"])
        #expect(played.state.data["made"] == 2)
    }

    @Test func inAsksTheConfiguration() throws {
        let played = try play(
            chart([
                parallel(
                    "p",
                    [
                        state("x", [state("x1", on: [on("go", "x2", when: .inState("y2"))]), state("x2")]),
                        state("y", [state("y1", on: [on("y", "y2", when: .lua("In('x1')"))]), state("y2")]),
                    ])
            ]), ["go", "y", "go"])
        #expect(played.state.configuration == ["p", "x", "x2", "y", "y2"])
    }
}
