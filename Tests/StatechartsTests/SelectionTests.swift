import Statecharts
import Testing
import Values

/// Section 3.13 of the standard, selecting and executing transitions, and 3.12.1, event descriptors.
@Suite struct SelectionTests {
    @Test func documentOrderDecidesWithinAState() throws {
        let played = try play(chart([state("a", on: [on("go", "b"), on("go", "c")]), state("b"), state("c")]), ["go"])
        #expect(played.lines == ["* +a", "go a#0 -a +b"])
    }

    @Test func aDescendantWinsOverItsAncestor() throws {
        let played = try play(
            chart([state("a", [state("a1", on: [on("go", "b")])], on: [on("go", "c")]), state("b"), state("c")]), ["go"]
        )
        #expect(played.lines == ["* +a +a1", "go a1#0 -a1 -a +b"])
    }

    @Test func anAncestorStepsInWhereTheDescendantIsNotEnabled() throws {
        let played = try play(
            chart([
                state("a", [state("a1", on: [on("go", "b", when: .lua("false"))])], on: [on("go", "c")]), state("b"),
                state("c"),
            ]), ["go"])
        #expect(played.lines.last == "go a#0 -a1 -a +c")
    }

    @Test func regionsMoveTogether() throws {
        let played = try play(
            chart([
                parallel(
                    "p",
                    [
                        state("x", [state("x1", on: [on("go", "x2")]), state("x2")]),
                        state("y", [state("y1", on: [on("go", "y2")]), state("y2")]),
                    ])
            ]), ["go"])
        #expect(played.lines.last == "go x1#0 y1#0 -y1 -x1 +x2 +y2")
    }

    /// Two regions want to leave the parallel state: the first in document order does.
    @Test func theFirstRegionPreempts() throws {
        let played = try play(
            chart([
                parallel(
                    "p",
                    [
                        state("x", [state("x1", on: [on("go", "b")])]), state("y", [state("y1", on: [on("go", "c")])]),
                    ]), state("b"), state("c"),
            ]), ["go"])
        #expect(played.lines.last == "go x1#0 -y1 -y -x1 -x -p +b")
    }

    /// An inner transition found later takes the place of the outer one found first.
    @Test func aLaterDescendantPreemptsAnAncestor() throws {
        let played = try play(
            chart([
                parallel(
                    "p",
                    [
                        state("x", [state("x1")]), state("y", [state("y1", on: [on("go", "y2")]), state("y2")]),
                    ], on: [on("go", "b")]), state("b"),
            ]), ["go"])
        #expect(played.lines.last == "go y1#0 -y1 +y2")
    }

    @Test func anExternalTransitionIntoItsOwnLeavesItsSource() throws {
        let played = try play(
            chart([state("a", [state("a1"), state("a2")], on: [on("go", "a2")])]), ["go"])
        #expect(played.lines.last == "go a#0 -a1 -a +a +a2")
    }

    @Test func anInternalTransitionDoesNot() throws {
        let played = try play(
            chart([state("a", [state("a1"), state("a2")], on: [on("go", "a2", kind: .internal)])]), ["go"])
        #expect(played.lines.last == "go a#0 -a1 +a2")
    }

    /// Internal means something only for a compound source and targets inside it.
    @Test func internalOutOfTheSourceIsExternal() throws {
        let played = try play(
            chart([state("a", [state("a1")], on: [on("go", "b", kind: .internal)]), state("b")]), ["go"])
        #expect(played.lines.last == "go a#0 -a1 -a +b")
        let region = parallel(
            "p", [state("x", [state("x1"), state("x2")]), state("y")], on: [on("go", "x2", kind: .internal)])
        let second = try play(chart([region]), ["go"])
        #expect(second.lines.last == "go p#0 -y -x1 -x -p +p +x +x2 +y")
    }

    @Test func withoutATargetNothingIsLeft() throws {
        let played = try play(chart([state("a", entry: [log("in")], on: [on("go", run: [log("did")])])]), ["go"])
        #expect(played.lines.last == "go a#0")
        #expect(played.logs == ["in", "did"])
    }

    @Test func aSelfTransitionLeavesAndEntersAgain() throws {
        let played = try play(
            chart([state("a", entry: [log("in")], exit: [log("out")], on: [on("go", "a", run: [log("do")])])]), ["go"])
        #expect(played.logs == ["in", "out", "do", "in"])
    }

    @Test func exitRunsInnermostFirstAndEntryOutermostFirst() throws {
        let played = try play(
            chart([
                state(
                    "a", [state("a1", exit: [log("-a1")], on: [on("go", "b1", run: [log("go")])])], exit: [log("-a")]),
                state("b", [state("b1", entry: [log("+b1")])], entry: [log("+b")]),
            ]), ["go"])
        #expect(played.logs == ["-a1", "-a", "go", "+b", "+b1"])
    }

    @Test func eventlessTransitionsRunBeforeAnyEvent() throws {
        let played = try play(
            chart([
                state("a", entry: [.raise("r")], on: [on("r", "wrong"), on(nil, "b")]), state("b", on: [on("r", "c")]),
                state("c"), state("wrong"),
            ]))
        #expect(played.lines == ["* +a", "* a#1 -a +b", "r b#0 -b +c"])
    }

    @Test func internalEventsComeBeforeExternalOnes() throws {
        let played = try play(
            chart([
                state(
                    "a", entry: [.send(SendDefinition(event: "outside")), .raise("inside")],
                    on: [on("inside outside", run: [log("got", lua: "_event.name")])])
            ]))
        #expect(played.logs == [#"got="inside""#, #"got="outside""#])
    }

    @Test(arguments: [
        ("a", "a", true), ("a", "a.b", true), ("a", "ab", false), ("a.b", "a", false), ("a.*", "a", true),
        ("a.*", "a.b.c", true), ("a.", "a.b", true), ("*", "anything.at.all", true), ("a.b", "a.b.c", true),
        ("a.b", "a.bc", false), ("A", "a", false), ("a b", "b.c", true),
    ])
    func descriptors(descriptor: String, event: String, matches: Bool) throws {
        let played = try play(chart([state("s", on: [on(descriptor, "t")]), state("t")]), [.send(ChartEvent(event))])
        #expect(played.state.configuration == [matches ? "t" : "s"])
    }

    @Test func anEventThatNothingWantsIsForgotten() throws {
        let played = try play(chart([state("a", on: [on("go", "b")]), state("b")]), ["other", "go"])
        #expect(played.lines == ["* +a", "other", "go a#0 -a +b"])
    }

    @Test func whenAndConditionsMustAllHold() throws {
        let definition = chart(
            [state("a", on: [on("go", "b", when: .lua("x == 1"), needs: ["c", "d"])]), state("b")],
            data: [DataDefinition(id: "x", expression: .value(1)), DataDefinition(id: "y", expression: .value(false))],
            conditions: ["c": ConditionDefinition(test: .lua("y")), "d": ConditionDefinition(test: .inState("a"))])
        #expect(try play(definition, ["go"]).state.configuration == ["a"])
        #expect(try play(definition, ["go"], data: ["y": true]).state.configuration == ["b"])
        #expect(try play(definition, ["go"], data: ["y": true, "x": 2]).state.configuration == ["a"])
    }

    /// More than 64 states take the slower road through the sets.
    @Test(arguments: [10, 64, 65, 130, 200])
    func longChains(count: Int) throws {
        let states = (0..<count).map { number in
            state(
                StateID("s\(number)"), [state(StateID("i\(number)"))],
                on: [on("go", StateID("s\((number + 1) % count)"))])
        }
        let chart = try CompiledChart(chart(states))
        var session = ChartSession(chart, host: MiniHost())
        try session.start(at: Timestamp(milliseconds: 0))
        for _ in 0..<count + 3 { try session.send(ChartEvent("go"), at: Timestamp(milliseconds: 0)) }
        #expect(session.state.configuration == ["s3", "i3"])
    }
}
