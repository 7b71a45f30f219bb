import Statecharts
import Testing
import Values

/// Section 5.9.1 of the standard, and the house rule that an error is neither true nor false.
@Suite struct GuardErrorTests {
    @Test(arguments: ["fail()", "nil", "1", "'true'"])
    func aGuardThatIsNoBooleanIsAnError(guard: String) throws {
        let played = try play(
            chart([
                state("a", on: [on("go", "b", when: .lua(`guard`)), on("error.execution", "caught")]), state("b"),
                state("caught"),
            ]), ["go"])
        #expect(played.lines.dropFirst() == ["go", "error.execution a#1 -a +caught"])
        let considered = try #require(played.microsteps[1].considered.first)
        guard case .failed = considered.when?.outcome else {
            Issue.record("the guard did not fail: \(considered)")
            return
        }
        #expect(!considered.isEnabled)
        #expect(played.microsteps[1].faults.map(\.site) == ["a#0"])
    }

    @Test func everyFailingConditionIsReported() throws {
        let played = try play(
            chart(
                [state("a", on: [on("go", "b", needs: ["c", "d", "e"])]), state("b")],
                conditions: [
                    "c": ConditionDefinition(test: .lua("fail()")), "d": ConditionDefinition(test: .lua("false")),
                    "e": ConditionDefinition(test: .lua("nil")),
                ]), ["go"])
        #expect(played.lines.dropFirst() == ["go", "error.execution", "error.execution"])
        #expect(played.microsteps[1].faults.map(\.site) == ["a#0 c", "a#0 e"])
        #expect(played.state.configuration == ["a"])
    }

    /// Otherwise the failure would feed on its own error event for ever.
    @Test func anEventlessGuardThatFailsRaisesItsErrorOnce() throws {
        let played = try play(
            chart([state("a", on: [on(nil, "b", when: .lua("fail()")), on("go", run: [log("go")])]), state("b")]),
            ["go"])
        #expect(played.lines.count { $0 == "error.execution" } == 2)
        #expect(played.logs == ["go"])
    }
}
