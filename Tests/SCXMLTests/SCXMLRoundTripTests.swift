import SCXML
import Statecharts
import Testing
import Values

@Suite struct SCXMLRoundTripTests {
    private func again(_ chart: ChartDefinition) throws -> ChartDefinition {
        try SCXMLReader.read(SCXMLWriter.write(chart), file: "again").withoutPlaces()
    }

    static let full = ChartDefinition(
        id: "full", title: LocalizedText(ko: "전체 & <모두>", en: "all \"of\" it\nin two lines"),
        initial: InitialDefinition(targets: ["a"]), binding: .late,
        data: [
            DataDefinition(id: "x", expression: .value(["k": [1, 2.5, .null, "가\n나"]])),
            DataDefinition(id: "y", expression: .lua("x.k")),
            DataDefinition(id: "z"), DataDefinition(id: "s", expression: "  spaces  "),
        ],
        script: "x = 1 < 2 and '&' or \"]]>\"",
        conditions: [
            "c": ConditionDefinition(
                title: LocalizedText(ko: "ㄱ", en: "a"), test: .lua("x > 1"), remedy: LocalizedText(ko: "ㄴ", en: "b")),
            "d": ConditionDefinition(test: .inState("a")),
        ],
        states: [
            StateDefinition(
                id: "a", title: LocalizedText(ko: "가", en: "A"), phase: "plan", tags: ["t", "u"],
                initial: InitialDefinition(targets: ["a1"], content: [.raise("deep")]),
                data: [DataDefinition(id: "local", expression: 3)],
                onEntry: [[.raise("one")], [.log(label: "l", "text"), .log(label: nil, .lua("x .. 'y'"))]],
                onExit: [[.assign("x.k", .value([1, ["a": true]])), .assign("y", .lua("y + 1")), .script("f()")]],
                transitions: [
                    TransitionDefinition(
                        events: ["go", "error.*"], targets: ["p"], kind: .internal,
                        when: .lua("x < 2 and \"q\" ~= '&'"), conditions: ["c", "d"],
                        content: [
                            .choose(
                                [
                                    Branch(when: .constant(true), content: [.raise("t")]),
                                    Branch(when: .inState("p"), content: []),
                                ],
                                otherwise: [.cancel("i"), .cancel(.lua("i"))]),
                            .choose([Branch(when: .lua("q"), content: [.raise("u")])], otherwise: []),
                            .forEach(LoopDefinition(array: .lua("x.k"), item: "v", index: "n", content: [.raise("v")])),
                        ], title: LocalizedText(ko: "간다", en: "goes"))
                ],
                invokes: [
                    InvokeDefinition(
                        id: "kid", type: "scxml", source: .lua("src"), payload: PayloadDefinition(content: "<scxml/>"),
                        autoforward: true,
                        finalize: [.assign("y", .lua("_event.data"))]),
                    InvokeDefinition(idLocation: "z"),
                ],
                states: [
                    StateDefinition(
                        id: "h", kind: .shallowHistory,
                        transitions: [TransitionDefinition(targets: ["a1"], content: [.raise("h")])]),
                    StateDefinition(id: "a1"),
                ]),
            StateDefinition(
                id: "p", kind: .parallel,
                onEntry: [
                    [
                        .send(SendDefinition(event: "e", target: "#_internal")),
                        .send(SendDefinition(event: .lua("e"), delay: 1500, id: "i")),
                        .send(
                            SendDefinition(
                                event: "e", type: "moim", delay: "14d", idLocation: "z",
                                payload: PayloadDefinition(parameters: [
                                    Parameter(name: "n", expression: 1), Parameter(name: "m", expression: .lua("x")),
                                    Parameter(name: "b", expression: true), Parameter(name: "t", expression: "te xt"),
                                ]))), .send(.program("seal", data: .value(["a": 1]))),
                    ]
                ],
                states: [
                    StateDefinition(id: "r"),
                    StateDefinition(
                        id: "q",
                        states: [
                            StateDefinition(
                                id: "dh", kind: .deepHistory, transitions: [TransitionDefinition(targets: ["q1"])]),
                            StateDefinition(id: "q1"),
                        ]),
                ]),
            StateDefinition(id: "end", kind: .final, doneData: PayloadDefinition(content: .lua("x"))),
        ])

    @Test func everythingComesBack() throws {
        #expect(try again(Self.full) == Self.full)
    }

    @Test func writingIsStable() throws {
        let text = try SCXMLWriter.write(Self.full)
        #expect(try SCXMLWriter.write(SCXMLReader.read(text, file: "again")) == text)
    }

    /// A literal list has no literal spelling in an attribute: it comes back as the Lua that makes it.
    @Test func literalListsBecomeLua() throws {
        let chart = ChartDefinition(
            id: "c", states: [StateDefinition(id: "a", onEntry: [[.log(label: nil, .value([1, ["k": "q\"\n1"]]))]])])
        #expect(try again(chart).states[0].onEntry == [[.log(label: nil, .lua(#"{1, {["k"] = "q\"\0101"}}"#))]])
    }

    @Test(arguments: [
        ChartDefinition(
            id: "c", initial: InitialDefinition(targets: ["a"], content: [.raise("x")]),
            states: [StateDefinition(id: "a")]),
        ChartDefinition(id: "c", states: [StateDefinition(id: "a b")]),
        ChartDefinition(id: "c", states: [StateDefinition(id: "a", tags: ["two words"])]),
        ChartDefinition(id: "c", states: [StateDefinition(id: "a", phase: "\u{0}")]),
        ChartDefinition(id: "c", states: [StateDefinition(id: "a", onEntry: [[.send(SendDefinition(event: 5))]])]),
        ChartDefinition(id: "c", states: [StateDefinition(id: "a", onEntry: [[.choose([], otherwise: [])]])]),
    ]) func whatCannotBeSaidIsNamed(chart: ChartDefinition) throws {
        let error = try #require(throws: InputError.self) { try SCXMLWriter.write(chart) }
        #expect(error.code == "scxml.inexpressible")
        #expect(error.what.en.hasPrefix("c"))
    }
}
