import Foundation
import Statecharts
import Testing
import Values

@Suite struct CodingTests {
    private func json(_ thing: some Encodable) throws -> String {
        CanonicalJSON.text(try JSONReader.read(Array(JSONEncoder().encode(thing))))
    }

    /// What is not written is not in the digest.
    @Test func absentFieldsAreLeftOut() throws {
        let small = chart([state("a", on: [on("go", "b", when: .inState("a"))]), final("b")])
        #expect(
            try json(small)
                == #"{"id":"test","states":[{"id":"a","transitions":[{"events":["go"],"targets":["b"],"when":{"in":"a"}}]},{"id":"b","kind":"final"}]}"#
        )
        #expect(try reborn(small) == small)
    }

    @Test func contentIsReadable() throws {
        let content: [Content] = [
            .raise("r"), .send(.program("seal")), .cancel("t"), .log(label: nil, .lua("x")), log("l"),
            .assign("x.y", 1),
            .choose([Branch(when: .constant(true), content: [.raise("a")])], otherwise: [.raise("b")]),
            .forEach(LoopDefinition(array: .lua("list"), item: "i", content: [])), .script("x = 1"),
        ]
        #expect(
            try content.map(json) == [
                #"{"raise":"r"}"#, #"{"send":{"event":{"value":"seal"},"type":{"value":"moim"}}}"#,
                #"{"cancel":{"value":"t"}}"#,
                #"{"log":null,"value":{"lua":"x"}}"#, #"{"log":"l"}"#, #"{"assign":"x.y","to":{"value":1}}"#,
                #"{"choose":[{"content":[{"raise":"a"}],"when":true}],"otherwise":[{"raise":"b"}]}"#,
                #"{"forEach":{"array":{"lua":"list"},"content":[],"item":"i"}}"#, #"{"script":"x = 1"}"#,
            ])
        #expect(try reborn(content) == content)
    }

    @Test func effectsAndStepsSurvive() throws {
        let definition = chart(
            [
                state(
                    "a",
                    entry: [
                        log("l", lua: "x"), .send(.program("act")),
                        .send(SendDefinition(event: "e", delay: "1s", id: "t")), .cancel("t"),
                    ], on: [on("go", "b", needs: ["c"])], invokes: [InvokeDefinition(id: "kid", autoforward: true)]),
                final("b", data: PayloadDefinition(content: 3)),
            ], data: [DataDefinition(id: "x", expression: 1)],
            conditions: ["c": ConditionDefinition(test: .lua("x == 1"))])
        let chart = try CompiledChart(definition)
        let first = try chart.start(host: MiniHost(), at: Timestamp(milliseconds: 0))
        #expect(try reborn(first) == first)
        #expect(first.effects.count == 5)
        let second = try chart.send(ChartEvent("go"), to: first.state, host: MiniHost(), at: Timestamp(milliseconds: 0))
        #expect(try reborn(second) == second)
        #expect(second.effects == [.forward(ChartEvent("go"), invokeID: "kid"), .cancelInvoke(id: "kid"), .done(3)])
        #expect(try json(ConditionOutcome.met) == #""met""#)
        let failed = ConditionOutcome.failed(ChartFault(message: LocalizedText(ko: "가", en: "a")))
        #expect(try reborn([failed, .met, .unmet]) == [failed, .met, .unmet])
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func randomChartsSurvive(seed: UInt64) throws {
        let definition = RandomChart.draw(seed: seed)
        #expect(try reborn(definition) == definition, "seed \(seed)")
    }

    @Test func placesCanBeTakenOut() {
        let place = SourcePlace(file: "f", line: 1)
        let placed = ChartDefinition(
            id: "c", data: [DataDefinition(id: "x", place: place)],
            conditions: ["k": ConditionDefinition(test: .constant(true), place: place)],
            states: [
                StateDefinition(
                    id: "a", data: [DataDefinition(id: "y", place: place)],
                    transitions: [TransitionDefinition(place: place)],
                    states: [StateDefinition(id: "b", place: place)], place: place)
            ], place: place)
        let bare = ChartDefinition(
            id: "c", data: [DataDefinition(id: "x")], conditions: ["k": ConditionDefinition(test: .constant(true))],
            states: [
                StateDefinition(
                    id: "a", data: [DataDefinition(id: "y")], transitions: [TransitionDefinition()],
                    states: [StateDefinition(id: "b")])
            ])
        #expect(placed.withoutPlaces() == bare)
    }
}
