import Statecharts
import Testing
import Values

/// Section 4 of the standard: executable content and its errors.
@Suite struct ContentTests {
    private func logs(_ content: [Content], data: [String: Value] = [:]) throws -> [String] {
        try play(
            chart(
                [state("a", entry: content)],
                data: [
                    DataDefinition(id: "x", expression: .value(1)), DataDefinition(id: "sum", expression: .value(0)),
                ]),
            data: data
        ).logs
    }

    @Test func theFirstBranchThatHoldsRuns() throws {
        let choice = Content.choose(
            [
                Branch(when: .lua("x == 1"), content: [log("one")]), Branch(when: .lua("x < 3"), content: [log("few")]),
            ], otherwise: [log("many")])
        #expect(try logs([choice]) == ["one"])
        #expect(try logs([choice], data: ["x": 2]) == ["few"])
        #expect(try logs([choice], data: ["x": 3]) == ["many"])
    }

    @Test func loopsCountFromOne() throws {
        let loop = Content.forEach(
            LoopDefinition(
                array: .lua("[5,6,7]"), item: "item", index: "i",
                content: [log("i", lua: "i"), .assign("sum", .lua("sum + item"))]))
        #expect(try logs([loop, log("sum", lua: "sum")]) == ["i=1", "i=2", "i=3", "sum=18"])
    }

    @Test func aLoopOverNoListIsAnError() throws {
        let loop = Content.forEach(LoopDefinition(array: .lua("x"), item: "item", content: [log("no")]))
        #expect(try logs([loop, log("after")]) == [])
    }

    /// 4.9: an error ends its block; other blocks of the same state still run.
    @Test func anErrorEndsItsBlockOnly() throws {
        let blocks: [[Content]] = [[log("a"), log("b", lua: "fail()"), log("c")], [log("d")]]
        let definition = chart([
            StateDefinition(id: "s", onEntry: blocks, transitions: [on("error.execution", "t")]), state("t"),
        ])
        let played = try play(definition)
        #expect(played.logs == ["a", "d"])
        #expect(played.lines == ["* +s", "error.execution s#0 -s +t"])
        let fault = try #require(played.microsteps[0].faults.first)
        #expect(fault.site == "s.onEntry[0]")
        #expect(fault.fault.message.en == "failed on purpose")
    }

    @Test func scriptsChangeDataAndAsk() throws {
        let played = try play(
            chart(
                [
                    state("a", entry: [.script("x = x + 4; raise go")], on: [on("go", "b")]),
                    state("b", entry: [log("x", lua: "x")]),
                ],
                data: [DataDefinition(id: "x", expression: .value(1))]))
        #expect(played.logs == ["x=5"])
    }
}
