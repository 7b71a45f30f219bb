import LuaRuntime
import Scripting
import Statecharts
import Testing
import Values

/// Plain conditions share a state; none may notice.
@Suite struct KeptConditionTests {
    private let host = ConditionHost(tree: ["program": ["cycle": 2], "list": [1, 2]])

    private func value(_ expression: String, _ data: [String: Value] = [:], event: ChartEvent? = nil) throws -> Value {
        try host.evaluate(expression, in: try ContextCatcher.context(data, event: event)).result.get()
    }

    @Test func eachAskerHasItsOwnData() throws {
        #expect(try value("count > 1", ["count": 2]) == true)
        #expect(try value("count > 1", ["count": 0]) == false)
        #expect(try value("count == nil", ["count": nil]) == true)
        // Another chart, which has no such data.
        let fault = #expect(throws: ChartFault.self) { try value("count > 1") }
        #expect(fault?.message.en.hasPrefix("there is nothing called ‘count’") == true)
        #expect(try value("count > 1", ["count": 5]) == true)
    }

    @Test func eachEventHasItsOwnFields() throws {
        #expect(try value("_event.data.n == 1", event: ChartEvent("go", data: ["n": 1])) == true)
        #expect(try value("_event.data.n == 1", event: ChartEvent("go", data: ["n": 2])) == false)
        #expect(try value("_event.data == nil", event: ChartEvent("go")) == true)
    }

    @Test func nothingThatAnotherTextDidIsSeen() throws {
        for hostile in [
            "(function() math.floor = nil return true end)()", "(function() list[1] = 9 return true end)()",
            "(function() program = nil return true end)()", "rawset(list, 1, 9) ~= nil", "table.remove(list) ~= nil",
        ] { _ = host.evaluate(hostile, in: try ContextCatcher.context()) }
        #expect(try value("math.floor(1.5) == 1 and program.cycle == 2") == true)
        #expect(try value("list[1] == 1 and #list == 2") == true)
    }

    @Test func dataNamedLikeALibraryStayWithTheirChart() throws {
        #expect(try value("math + 1", ["math": 2]) == 3)
        #expect(try value("math.max(1, 2)") == 2)
        #expect(try value("program", ["program": 7]) == 7)
        #expect(try value("program.cycle") == 2)
    }

    @Test func anErrorLeavesTheStateInOrder() throws {
        #expect(throws: ChartFault.self) { try value("program.cycle + {}") }
        #expect(throws: ChartFault.self) { try value("program.cycles == 1") }
        #expect(try value("program.cycle == 2") == true)
    }

    @Test func whatWasReadIsToldEachTime() throws {
        for _ in 0..<3 {
            let answer = host.evaluate("program.cycle == count", in: try ContextCatcher.context(["count": 2]))
            #expect(answer.reads == [ChartRead(name: "count", value: 2), ChartRead(name: "program.cycle", value: 2)])
        }
    }

    /// Far more answers than one budget has steps for.
    @Test func theBudgetIsThatOfOneAnswer() throws {
        let host = ConditionHost(tree: ["program": ["cycle": 2]], budget: LuaBudget(steps: 20_000))
        let context = try ContextCatcher.context(["count": 1])
        for number in 0..<20_000 {
            let answer = host.evaluate("program.cycle > count and math.max(1, 2) == 2", in: context)
            guard case .success(true) = answer.result else {
                Issue.record("the budget of one answer was used up by \(number) others: \(answer.result)")
                return
            }
        }
    }

    @Test(arguments: [
        "_sessionid = 1", "_event = 1", "_event.name = 1", "_name = 1", "_x.y = 1", "_ioprocessors.scxml = 1",
        "count, _sessionid = 1, 2",
    ])
    func systemVariablesAreReadOnly(script: String) throws {
        let answer = ConditionHost(tree: [:]).run(script, in: try ContextCatcher.context(["count": 1]))
        let fault = #expect(throws: ChartFault.self) { try answer.result.get() }
        #expect(fault?.message.en.hasSuffix("cannot be changed") == true)
    }
}
