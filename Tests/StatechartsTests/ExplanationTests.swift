import Statecharts
import Testing
import Values

@Suite struct ExplanationTests {
    private let now = Timestamp(milliseconds: 0)
    private let definition = chart(
        [
            state(
                "season",
                [
                    state(
                        "feedback", entry: [.send(SendDefinition(event: "nudge", delay: "1d"))],
                        on: [
                            on("advance", "plan", when: .lua("cycle < 3"), needs: ["judged", "broken"]),
                            on("advance", "reporting", needs: ["judged"]), on("nudge", run: [log("nudge")]),
                            on("odd", "plan", when: .lua("fail()")),
                        ]), state("plan", on: [on("back", "feedback")]),
                ], on: [on("stop", "reporting"), on("nudge", "reporting")]),
            state("reporting", on: [on("reopen", "season")]),
        ], data: [DataDefinition(id: "cycle", expression: 3), DataDefinition(id: "open", expression: 2)],
        conditions: [
            "judged": ConditionDefinition(
                title: LocalizedText(ko: "모두 판정했다", en: "All are judged"), test: .lua("open == 0"),
                remedy: LocalizedText(ko: "판정하세요", en: "judge them")),
            "broken": ConditionDefinition(test: .lua("fail()")),
        ])

    private func explain(_ event: String? = nil) throws -> Explanation {
        let chart = try CompiledChart(definition)
        let state = try chart.start(host: MiniHost(), at: now).state
        let explanation = try chart.explain(state, event: event.map { ChartEvent($0) }, host: MiniHost(), at: now)
        #expect(try reborn(explanation) == explanation)
        return explanation
    }

    @Test func everyWayOutInOrder() throws {
        let explanation = try explain()
        #expect(explanation.configuration == ["season", "feedback"])
        #expect(
            explanation.ways.map { "\($0.transition) \($0.standing)" } == [
                "feedback#0 elsewhere", "feedback#1 blocked", "feedback#2 open", "feedback#3 failed", "season#0 open",
                "season#1 overtaken",
            ])
        #expect(explanation.ways.map(\.inheritedBy) == [nil, nil, nil, nil, "feedback", "feedback"])
        #expect(explanation.ways[4].targets == ["reporting"])
        #expect(explanation.timers.map(\.send.event) == ["nudge"])
        #expect(!explanation.isStuck)
    }

    @Test func conditionsSayWhatTheyRead() throws {
        let ways = try explain().ways
        let judged = ConditionResult(
            id: "judged", title: LocalizedText(ko: "모두 판정했다", en: "All are judged"), outcome: .unmet, value: false,
            reads: [ChartRead(name: "open", value: 2)], remedy: LocalizedText(ko: "판정하세요", en: "judge them"))
        #expect(ways[1].conditions == [judged])
        #expect(ways[1].obstacles == [judged])
        // A condition is asked also where `when` leads elsewhere, and an error is told as an error.
        #expect(
            ways[0].conditions.map(\.outcome) == [
                .unmet, .failed(ChartFault(message: LocalizedText(same: "failed on purpose"))),
            ])
        #expect(ways[0].when?.reads == [ChartRead(name: "cycle", value: 3)])
    }

    @Test func anEventNarrowsTheWays() throws {
        #expect(try explain("advance").ways.map(\.transition.description) == ["feedback#0", "feedback#1"])
        #expect(try explain("nudge").ways.map(\.standing) == [.open, .overtaken])
        #expect(try explain("unheard").ways.isEmpty)
    }

    @Test func nothingMoves() throws {
        let chart = try CompiledChart(definition)
        var session = ChartSession(chart, host: MiniHost())
        try session.start(at: now)
        let before = session.takeStep().state
        _ = session.explain(at: now)
        #expect(session.takeStep() == ChartStep(state: before))
    }
}
