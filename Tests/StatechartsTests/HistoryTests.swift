import Statecharts
import Testing
import Values

/// Section 3.10 of the standard.
@Suite struct HistoryTests {
    private func definition(deep: Bool) -> ChartDefinition {
        chart(
            [
                state(
                    "a",
                    [
                        history("h", "a1", deep: deep, content: [log("default")]),
                        state("a1", on: [on("next", "a22")]),
                        state("a2", [state("a21"), state("a22")], entry: [log("+a2")]),
                    ], entry: [log("+a")], on: [on("leave", "b")]),
                state("b", on: [on("back", "h")]),
            ], initial: InitialDefinition("b"))
    }

    @Test func withoutAPastTheDefaultIsTaken() throws {
        let played = try play(definition(deep: true), ["back"])
        #expect(played.lines.last == "back b#0 -b +a +a1")
        #expect(played.logs == ["+a", "default"])
    }

    @Test func shallowRemembersTheChild() throws {
        let played = try play(definition(deep: false), ["back", "next", "leave", "back"])
        #expect(played.lines.last == "back b#0 -b +a +a2 +a21")
        #expect(played.state.history == ["h": ["a2"]])
        #expect(played.logs == ["+a", "default", "+a2", "+a", "+a2"])
    }

    @Test func deepRemembersTheInnermost() throws {
        let played = try play(definition(deep: true), ["back", "next", "leave", "back"])
        #expect(played.lines.last == "back b#0 -b +a +a2 +a22")
        #expect(played.state.history == ["h": ["a22"]])
    }

    @Test func deepHistoryOfAParallelState() throws {
        let played = try play(
            chart([
                parallel(
                    "p",
                    [
                        history("h", "x1", "y1", deep: true),
                        state("x", [state("x1", on: [on("x", "x2")]), state("x2")]),
                        state("y", [state("y1", on: [on("y", "y2")]), state("y2")]),
                    ], on: [on("leave", "b")]),
                state("b", on: [on("back", "h")]),
            ]), ["y", "leave", "back"])
        #expect(played.lines.last == "back b#0 -b +p +x +x1 +y +y2")
    }

    /// A transition out of a state back into its own history finds what it was just leaving.
    @Test func leavingIntoItsOwnHistory() throws {
        let played = try play(
            chart([
                state(
                    "a", [history("h", "a1"), state("a1", on: [on("next", "a2")]), state("a2")], on: [on("again", "h")])
            ]), ["next", "again"])
        #expect(played.lines.last == "again a#0 -a2 -a +a +a2")
    }

    @Test func initialMayBeAHistory() throws {
        let played = try play(
            chart([state("a", [history("h", "a2"), state("a1"), state("a2")], initial: InitialDefinition("h"))]))
        #expect(played.lines == ["* +a +a2"])
    }
}
