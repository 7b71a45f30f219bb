import Definitions
import Statecharts
import Testing
import Values

@Suite struct CycleWriterTests {
    private func again(_ chart: ChartDefinition) throws -> ChartDefinition {
        try CycleFile.read(CycleWriter.write(chart), file: "again.yaml").withoutPlaces()
    }

    private static func chart(_ state: StateDefinition) -> ChartDefinition {
        ChartDefinition(id: "c", states: [state])
    }

    /// Texts that YAML would take for something else come back as they were.
    @Test(arguments: [
        "yes", "no", "on", "null", "~", "true", "3", "-1", "1e3", "0x10", "19:30", "2020-07-09", "", " ", " a", "a ",
        "a: b",
        "- a", "# a", "a # b", "[a]", "{a}", "'a'", "\"a\"", "\\n", "가나다", "a\nb", "a\n\n b\n", "\n", "\t", "a\tb", "|",
        ">", "%a", "@a",
        "`a`", "!a", "&a", "*a", "a,b", "?", "=", "<<", ".5", "+1", "줄\n  바꿈", "trailing \nspace", "\u{7F}", "\u{1}",
        "🙂",
    ])
    func textsStayTexts(text: String) throws {
        let value = Value.string(text)
        let chart = Self.chart(
            StateDefinition(
                id: "a", title: LocalizedText(ko: text, en: "b"),
                data: [DataDefinition(id: "x", expression: .value(value))],
                onEntry: [[.log(label: nil, .value(["k": [value]])), .script(text)]]))
        #expect(try again(chart) == chart)
    }

    @Test(arguments: [
        Value.int(0), 9_007_199_254_740_993, .number(0.1), .number(-1e-7), .number(1e300), true, nil, [],
        ["a": [1, nil, ["b": false]]],
    ]) func valuesStayValues(value: Value) throws {
        let chart = Self.chart(StateDefinition(id: "a", onEntry: [[.log(label: nil, .value(value))]]))
        #expect(try again(chart) == chart)
    }

    struct Unsaid: Sendable, CustomTestStringConvertible {
        var name: String
        var chart: ChartDefinition
        var testDescription: String { name }
    }

    static let unsaid: [Unsaid] = [
        Unsaid(name: "a.b", chart: chart(StateDefinition(id: "a.b"))),
        Unsaid(name: "weird", chart: chart(StateDefinition(id: "a", phase: "weird"))),
        Unsaid(
            name: "without a title",
            chart: ChartDefinition(
                id: "c", conditions: ["x": ConditionDefinition(test: .constant(true))],
                states: [StateDefinition(id: "a")])),
        Unsaid(name: "1.5", chart: chart(StateDefinition(id: "a", onEntry: [[.cancel(.value(1.5))]]))),
        Unsaid(
            name: "soon",
            chart: chart(StateDefinition(id: "a", onEntry: [[.send(SendDefinition(event: "e", delay: "soon"))]]))),
        Unsaid(
            name: "‘n’",
            chart: chart(
                StateDefinition(
                    id: "a",
                    onEntry: [
                        [
                            .send(
                                SendDefinition(
                                    event: "e",
                                    payload: PayloadDefinition(parameters: [
                                        Parameter(name: "n", expression: 1), Parameter(name: "n", expression: 2),
                                    ])))
                        ]
                    ]))),
        Unsaid(
            name: "‘lua’", chart: chart(StateDefinition(id: "a", onEntry: [[.log(label: nil, .value(["lua": 1]))]]))),
        Unsaid(name: "branches", chart: chart(StateDefinition(id: "a", onEntry: [[.choose([], otherwise: [])]]))),
        Unsaid(
            name: "‘a b’",
            chart: chart(StateDefinition(id: "a", transitions: [TransitionDefinition(events: ["a b"], targets: ["a"])]))
        ),
    ]

    @Test(arguments: unsaid) func whatCannotBeSaidIsNamed(example: Unsaid) throws {
        let error = try #require(throws: InputError.self) { try CycleWriter.write(example.chart) }
        #expect(error.code == "cycle.inexpressible")
        #expect(error.what.en.hasPrefix("c") && error.what.en.contains(example.name), "\(error.what.en)")
        #expect(error.what.ko.contains("주기 파일"))
    }

    @Test(
        arguments: [
            (Value.int(1500), "1500ms"), (2_000_000, "2000s"), (86_400_000_000, "24000h"), ("1.5s", "1500ms"),
            ("7d", "7d"), (".5s", "500ms"),
        ] as [(Value, String)])
    func delaysTakeTheUnitThatFits(delay: Value, text: String) throws {
        let chart = Self.chart(
            StateDefinition(id: "a", onEntry: [[.send(SendDefinition(event: "e", delay: .value(delay)))]]))
        #expect(
            try CycleWriter.write(chart).contains("after: \"\(text)\"")
                || CycleWriter.write(chart).contains("after: \(text)"))
        let again = try again(chart)
        guard case .send(let send)? = again.states[0].onEntry.first?.first, case .value(let value)? = send.delay else {
            Issue.record("the send is gone")
            return
        }
        #expect(try Delay.milliseconds(value) == Delay.milliseconds(delay))
    }

    /// Which of two ways comes first may matter even when their events differ.
    @Test func theOrderOfWaysIsKept() throws {
        let chart = Self.chart(
            StateDefinition(
                id: "a",
                transitions: [
                    TransitionDefinition(events: ["go"], targets: ["a"], when: .lua("x")),
                    TransitionDefinition(targets: ["a"], when: .lua("y")),
                    TransitionDefinition(events: ["*"], targets: ["a"]), TransitionDefinition(events: ["go"]),
                ]))
        #expect(try CycleWriter.write(chart).contains("ways:"))
        #expect(try again(chart) == chart)
    }
}
